package be.leerspoor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours keep their distance, in light and in dark. */
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();

    static {
        try {
            String tokens = Files.readString(Path.of("frontend/static/leerspoor-1/tokens.css"));
            TOKEN.matcher(tokens).results().forEach(match -> {
                LIGHT.put(match.group(1), match.group(2));
                DARK.put(match.group(1), match.group(3));
            });
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, sheet, 7",
        "ink, shade, 7",
        "ink, go-tint, 7",
        "ink, eye-tint, 7",
        "ink, hit, 7",
        "soft, paper, 4.5",
        "soft, sheet, 4.5",
        "soft, shade, 4.5",
        "soft, eye-tint, 4.5",
        "soft, go-tint, 4.5",
        "go, paper, 4.5",
        "go, sheet, 4.5",
        "go, shade, 4.5",
        "go-strong, go-tint, 4.5",
        "on-go, go, 4.5",
        "on-go, go-strong, 4.5",
        "eye, paper, 4.5",
        "eye, sheet, 4.5",
        "eye, eye-tint, 4.5",
        "on-eye, eye-line, 4.5",
        "edge, paper, 3",
        "edge, sheet, 3",
        "eye-line, eye-tint, 3",
        "hit-line, hit, 3"
    })
    void wordsAndEdgesStandOutFromTheirGround(String front, String ground, double atLeast) {
        assertThat(contrast(LIGHT, front, ground)).as("light").isGreaterThanOrEqualTo(atLeast);
        assertThat(contrast(DARK, front, ground)).as("dark").isGreaterThanOrEqualTo(atLeast);
    }

    private static double contrast(Map<String, String> tokens, String front, String ground) {
        double one = luminance(tokens.get(front));
        double other = luminance(tokens.get(ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
