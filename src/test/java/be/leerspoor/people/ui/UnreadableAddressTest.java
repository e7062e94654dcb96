package be.leerspoor.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.kit.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@LeerspoorTestOnce
class UnreadableAddressTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/stories?q=%zz", "/?%", "/stories?q=%c3%28", "/reviews;a=b", "//stories", "/stories/%2e%2e/x"})
    void whoIsSignedInGetsAPageThatLeadsOn(String address) throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.signIn("anna");

            String answer = RawHttp.get(port, address, "Accept: text/html", "Cookie: leerspoor=" + browser.session());

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("text/html", "Content-Language: nl-BE", "Hier vind je niets", "href=\"/\"")
                    .doesNotContain("Exception")
                    .doesNotContain("Apache");
        }
    }

    @Test
    void aStrangerIsToldNoMore() {
        String answer = RawHttp.get(port, "/stories?q=%zz", "Accept: text/html");

        assertThat(answer).doesNotContain("Exception").doesNotContain("Apache");
        assertThat(answer.lines().findFirst().orElseThrow()).containsAnyOf(" 400 ", " 302 ");
    }
}
