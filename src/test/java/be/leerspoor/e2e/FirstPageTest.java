package be.leerspoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTestOnce;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser that has nothing yet must fetch before one can sign in, and how much of it moves meanwhile. */
@LeerspoorTestOnce
@Tag("browser")
class FirstPageTest {

    private static final int MOST_BYTES = 400_000;
    private static final double MOST_SHIFT = 0.02;

    /** Bodies as they came over the wire, compressed. */
    private static final String BYTES = """
            [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""";

    private static final String REQUESTS = "1 + performance.getEntriesByType(\"resource\").length";

    private static final String SHIFT = """
            new Promise((tell) => {
                let sum = 0;
                new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value)))
                    .observe({ type: "layout-shift", buffered: true });
                setTimeout(() => tell(sum), 300);
            })""";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "phone"})
    void theFirstPageIsLightAndStandsStill(String device) {
        String address = "http://localhost:" + port + "/login";
        Page page = device.equals("phone") ? browser.phone(address) : browser.desktop(address);
        page.waitForSelector("input[name=username]");

        int bytes = ((Number) page.evaluate(BYTES)).intValue();
        int requests = ((Number) page.evaluate(REQUESTS)).intValue();
        double shift = ((Number) page.evaluate(SHIFT)).doubleValue();

        System.out.printf(
                "First page (%s): %d bytes in %d requests, layout shift %.4f%n", device, bytes, requests, shift);
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(shift).isLessThanOrEqualTo(MOST_SHIFT);
    }
}
