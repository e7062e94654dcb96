package be.leerspoor.training;

import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people that a colleague asks them something, or answered: who, and never what about. */
@Component
@CalledByProgram
class AskedNews {

    private final Notices notices;

    AskedNews(Notices notices) {
        this.notices = notices;
    }

    /** Tells this person that a colleague asks them something. */
    void asked(PersonId person, String byName) {
        notices.tell(
                List.of(person),
                TrainingNotices.ASKED,
                language -> text(
                        language,
                        "training.asked.mail.subject",
                        Texts.textIn(language, "training.asked.mail", byName),
                        "training/asked"));
    }

    /** Tells this person that a colleague answered with a no. */
    void answered(PersonId person, String byName) {
        notices.tell(
                List.of(person),
                TrainingNotices.ASKED,
                language -> text(
                        language,
                        "training.asked.mail.answered.subject",
                        Texts.textIn(language, "training.asked.mail.answered", byName),
                        "training/conversations"));
    }

    /** Tells this person that a trainer said no to leaving out a step; why stands with the step. */
    void notExempted(PersonId person, String byName, String path) {
        notices.tell(
                List.of(person),
                TrainingNotices.ASKED,
                language -> text(
                        language,
                        "training.asked.mail.answered.subject",
                        Texts.textIn(language, "training.asked.mail.answered", byName),
                        "training/path/" + path));
    }

    /** Tells this person that a colleague who looked on gave them something to read. */
    void given(PersonId person, String byName, UUID observation) {
        notices.tell(
                List.of(person),
                TrainingNotices.ASKED,
                language -> text(
                        language,
                        "training.observation.mail.subject",
                        Texts.textIn(language, "training.observation.mail", byName),
                        "training/observations/" + observation));
    }

    private static NoticeText text(Locale language, String subject, String words, String path) {
        return new NoticeText(Texts.textIn(language, subject), words, path);
    }
}
