package be.leerspoor.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A share that the process evaluation of the university published without its counts: to read an item against, not to compare it
 * with.
 *
 * @param options answers that were told as one, in their order
 * @param percent as published, without decimals
 */
public record PublishedShare(List<Scale.Option> options, int percent) {

    private record Line(String item, List<String> answers, int percent) {}

    private static final Map<String, Line> LINES = read();

    public PublishedShare {
        options = List.copyOf(options);
    }

    /** What was published of this item, or empty. */
    public static Optional<PublishedShare> of(Item item) {
        Line line = LINES.get(item.code());
        return line == null
                ? Optional.empty()
                : item.scale()
                        .map(scale -> new PublishedShare(
                                scale.options().stream()
                                        .filter(option -> line.answers().contains(option.code()))
                                        .toList(),
                                line.percent()));
    }

    private static Map<String, Line> read() {
        try (InputStream file = PublishedShare.class.getResourceAsStream("/survey/published-shares.csv")) {
            if (file == null) {
                throw new IllegalStateException("published-shares.csv goes with the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(line -> new Line(line[0], List.of(line[1].split(" ")), Integer.parseInt(line[2])))
                    .collect(Collectors.toUnmodifiableMap(Line::item, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
