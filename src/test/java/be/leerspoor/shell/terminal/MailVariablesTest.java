package be.leerspoor.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailVariablesTest {

    @Test
    void withoutAHostThereIsNoMail() {
        assertThat(read(Map.of("LEERSPOOR_MAIL_PORT", "geen getal")))
                .containsEntry("leerspoor.mail.host", "")
                .containsEntry("leerspoor.public-address", "");
    }

    @Test
    void theWayToTheServerIsKeptPrivateUnlessSaidOtherwise() {
        assertThat(withHost(Map.of("LEERSPOOR_MAIL_FROM", "leerspoor@meander.example")))
                .containsEntry("leerspoor.mail.tls", "starttls")
                .containsEntry("leerspoor.mail.port", "587");
        assertThat(withHost(Map.of("LEERSPOOR_MAIL_FROM", "leerspoor@meander.example", "LEERSPOOR_MAIL_TLS", "none")))
                .containsEntry("leerspoor.mail.tls", "none")
                .containsEntry("leerspoor.mail.port", "25");
    }

    @Test
    void theUserIsTheSenderWhereThatIsAnAddress() {
        assertThat(withHost(Map.of("LEERSPOOR_MAIL_USER", "post@meander.example", "LEERSPOOR_MAIL_PORT", "2525")))
                .containsEntry("leerspoor.mail.from", "post@meander.example")
                .containsEntry("leerspoor.mail.port", "2525");
    }

    @Test
    void whatCouldOnlyFailLaterIsRefusedAtTheStart() {
        refused(Map.of(), "LEERSPOOR_MAIL_FROM");
        refused(Map.of("LEERSPOOR_MAIL_FROM", "Leerspoor <a@b.example>"), "LEERSPOOR_MAIL_FROM");
        refused(Map.of("LEERSPOOR_MAIL_FROM", "a@b.example", "LEERSPOOR_MAIL_TLS", "ssl"), "LEERSPOOR_MAIL_TLS");
        refused(Map.of("LEERSPOOR_MAIL_FROM", "a@b.example", "LEERSPOOR_MAIL_PORT", "0"), "geen poort");
        refused(Map.of("LEERSPOOR_PUBLIC_ADDRESS", "leerspoor.example.be"), "LEERSPOOR_PUBLIC_ADDRESS");
    }

    private static void refused(Map<String, String> variables, String because) {
        assertThatThrownBy(() -> withHost(variables))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    private static Map<String, Object> withHost(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("LEERSPOOR_MAIL_HOST", "smtp.example.be");
        return read(all);
    }

    private static Map<String, Object> read(Map<String, String> variables) {
        return new MailVariables(variables).properties();
    }
}
