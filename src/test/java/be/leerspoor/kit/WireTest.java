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
    void aPersonSignsInAndTheServerRendersThePageForThem() {
        try (Wire anna = new Wire(port).signIn("anna");
                Wire.Page page = anna.openPage("profile")) {
            assertThat(page.text()).contains("anna@meander.example");
        }
    }

    @Test
    void anOpenPageGoesToAnotherAddress() {
        try (Wire bram = new Wire(port).signIn("bram");
                Wire.Page page = bram.openPage("reviews")) {
            assertThat(page.text()).doesNotContain("bram@meander.example");
            assertThat(page.goTo("profile")).contains("bram@meander.example");
        }
    }

    @Test
    void aWrongPasswordDoesNotSignIn() {
        try (Wire stranger = new Wire(port)) {
            assertThatThrownBy(() -> stranger.signIn("anna", "not the password"))
                    .hasMessageContaining("could not sign in");
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
