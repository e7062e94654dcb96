package be.leerspoor.training;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.notice.MailParts;
import be.leerspoor.notice.Postbox;
import be.leerspoor.privacy.Confirmation;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked something hears of it, and the mail says nothing of what it is about. */
@LeerspoorTestOnce
@WithPerson("anna")
class AskedNewsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private Conversations conversations;

    @Autowired
    private Observations observations;

    @Test
    void whoIsAskedToConfirmAConversationHearsWhoAsksAndNothingMore() throws Exception {
        var draft = new ConversationDraft(
                ConversationKind.SUPERVISION, Cast.person("dirk").id(), TODAY, true);
        UUID talked = ((ConversationResult.Asked) conversations.note(draft)).conversation();

        String mail = body(postbox.received("dirk@meander.example"));
        assertThat(mail).contains("Anna Peeters", "training/asked").doesNotContain("upervisie");

        As.person("dirk", () -> conversations.decline(talked));
        assertThat(body(postbox.received("anna@meander.example")))
                .contains("Dirk Vermeulen", "training/conversations")
                .doesNotContain("upervisie");
    }

    @Test
    void whoGotSomethingBackHearsThatItIsThereAndNotWhatItSays() throws Exception {
        UUID observation =
                ((ObservationResult.Asked) observations.ask(Cast.person("dirk").id())).observation();
        As.person("dirk", () -> {
            observations.save(observation, ObservationField.SAW, "Je wachtte tot de jongen praatte.", 0);
            assertThat(observations.give(observation, TODAY, Confirmation.none()))
                    .isInstanceOf(GiveBackResult.Given.class);
        });

        assertThat(body(postbox.received("anna@meander.example")))
                .contains("Dirk Vermeulen", "training/observations/" + observation)
                .doesNotContain("jongen");
    }

    private static String body(MimeMessage mail) throws Exception {
        return mail.getSubject() + "\n" + MailParts.words(mail);
    }
}
