package be.leerspoor.training;

import be.leerspoor.notice.MailText;
import be.leerspoor.notice.Mails;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people that a colleague asks them something, or answered: who, and never what about. */
@Component
@CalledByProgram
class AskedNews {

    private final Mails mails;

    AskedNews(Mails mails) {
        this.mails = mails;
    }

    /** Tells this person that a colleague asks them something. */
    void asked(PersonId person, String byName) {
        mails.send(
                List.of(person),
                "training.asked",
                language -> text(
                        language,
                        "training.asked.mail.subject",
                        Texts.textIn(language, "training.asked.mail", byName),
                        "training/asked"));
    }

    /** Tells this person that a colleague answered with a no. */
    void answered(PersonId person, String byName) {
        mails.send(
                List.of(person),
                "training.answered",
                language -> text(
                        language,
                        "training.asked.mail.answered.subject",
                        Texts.textIn(language, "training.asked.mail.answered", byName),
                        "training/conversations"));
    }

    /** Tells this person that a colleague who looked on gave them something to read. */
    void given(PersonId person, String byName, UUID observation) {
        mails.send(
                List.of(person),
                "training.observation",
                language -> text(
                        language,
                        "training.observation.mail.subject",
                        Texts.textIn(language, "training.observation.mail", byName),
                        "training/observations/" + observation));
    }

    private static MailText text(Locale language, String subject, String words, String path) {
        return new MailText(Texts.textIn(language, subject), List.of(words), Optional.of(path));
    }
}
