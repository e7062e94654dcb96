package be.leerspoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.training.CourseEditions;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.MaterialMoment;
import be.leerspoor.training.MaterialResult;
import be.leerspoor.training.Materials;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever breaks off a download did nothing wrong, and neither did we. */
@LeerspoorTestOnce
@Tag("browser")
@ExtendWith(OutputCaptureExtension.class)
class BrokenDownloadTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private CourseEditions editions;

    @Autowired
    private Materials materials;

    @Test
    void itIsNoFaultInTheLogNorOnThePage(CapturedOutput output) throws IOException {
        Page chaima = browser.signedIn("http://localhost:" + port, "chaima");
        chaima.navigate("http://localhost:" + port + "/training/editions/" + editionWithALargeFile());
        Browser.settled(chaima);
        String address = (String) chaima.getByText("lezen.pdf").first().evaluate("link => link.closest('a').href");

        breakOff(address, cookies(chaima));

        // The server notices when it can send no more.
        chaima.waitForTimeout(1500);
        chaima.reload();
        Browser.settled(chaima);
        assertThat(chaima.locator("vaadin-dialog[opened]").count()).isZero();
        assertThat(output.getAll()).doesNotContain("ERROR", "ClientAbortException");
    }

    private EditionId editionWithALargeFile() {
        EditionId edition = editions.edition(1, LocalDate.of(2027, 4, 13));
        byte[] content = Arrays.copyOf("%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII), Materials.MOST_BYTES);
        assertThat(As.person(
                        "chaima",
                        () -> materials.addFile(
                                edition, MaterialMoment.BEFORE, "lezen.pdf", "x.pdf", content, Confirmation.none())))
                .isEqualTo(new MaterialResult.Added());
        return edition;
    }

    private void breakOff(String address, String cookies) throws IOException {
        try (Socket line = new Socket()) {
            line.setReceiveBufferSize(4096);
            line.setSoLinger(true, 0);
            line.connect(new InetSocketAddress("localhost", port));
            URI wanted = URI.create(address);
            line.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\n\r\n"
                            .formatted(
                                    wanted.getRawPath()
                                            + (wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery()),
                                    port,
                                    cookies)
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] begun = line.getInputStream().readNBytes(2048);
            assertThat(new String(begun, StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 200")
                    .contains("%PDF");
        }
    }

    private static String cookies(Page page) {
        return page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }
}
