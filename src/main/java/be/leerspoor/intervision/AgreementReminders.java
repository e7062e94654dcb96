package be.leerspoor.intervision;

import be.leerspoor.notice.MailText;
import be.leerspoor.notice.Mails;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever made an agreement, once, on the day before it is due. What was agreed does not stand in the mail. */
@Component
@CalledByProgram
class AgreementReminders {

    private final ReminderRepository repository;
    private final Mails mails;
    private final Clock clock;

    AgreementReminders(ReminderRepository repository, Mails mails, Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    @Transactional
    public void remind() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        for (ReminderRepository.Due due : repository.take(tomorrow, clock.instant())) {
            mails.send(List.of(due.owner()), "intervision.agreement", language -> text(due, language));
        }
    }

    private static MailText text(ReminderRepository.Due due, Locale language) {
        String day = Formats.in(language).longDay(due.dueOn());
        return new MailText(
                Texts.textIn(language, "intervision.mail.agreement.subject", due.groupName()),
                List.of(Texts.textIn(language, "intervision.mail.agreement", due.groupName(), day)),
                Optional.of("intervision/agreements"));
    }
}
