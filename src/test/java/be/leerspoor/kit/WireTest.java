package be.leerspoor.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@LeerspoorTestOnce
class WireTest {

    @LocalServerPort
    private int port;

    @Test
    void apersonSignsInAndTheServerRendersThePageForThem() throws Exception {
        try (Wire anna = new Wire(port).signIn("anna")) {
          for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            Wire.Page page = anna.openPage("profile");
            System.out.println("open " + (System.nanoTime() - t) / 1000 + " us");
            t = System.nanoTime();
            page.goTo("reviews");
            System.out.println("go " + (System.nanoTime() - t) / 1000 + " us");
            if (i == 0) java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/acc-page.txt"), page.text());
            assertThat(page.text()).contains("anna@meander.example");
            page.close();
          }
        }
    }

    @Test
    void aWrongPasswordDoesNotSignIn() {
        try (Wire stranger = new Wire(port)) {
            assertThatThrownBy(() -> stranger.signIn("anna", "not the password")).hasMessageContaining("could not sign in");
        }
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheSignInPage() {
        try (Wire stranger = new Wire(port);
                Wire.Page page = stranger.openPage("profile")) {
            assertThat(page.text()).contains("\"/login\"").doesNotContain("@meander.example");
        }
    }
}
