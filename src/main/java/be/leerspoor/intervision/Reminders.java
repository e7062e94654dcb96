package be.leerspoor.intervision;

import be.leerspoor.notice.MailText;
import be.leerspoor.notice.Mails;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds, once, on the day before: whoever made an agreement of it, and whoever a step over days waits for. What was
 * agreed or written does not stand in the mail.
 */
@Component
@CalledByProgram
class Reminders {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final ReminderRepository repository;
    private final RoomRepository rooms;
    private final KnownMethods methods;
    private final Mails mails;
    private final Clock clock;

    Reminders(ReminderRepository repository, RoomRepository rooms, KnownMethods methods, Mails mails, Clock clock) {
        this.repository = repository;
        this.rooms = rooms;
        this.methods = methods;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    @Transactional
    public void remindOfAgreements() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        for (ReminderRepository.Due due : repository.take(tomorrow, clock.instant())) {
            mails.send(List.of(due.owner()), "intervision.agreement", language -> text(due, language));
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    @Transactional
    public void remindOfSteps() {
        Instant now = clock.instant();
        for (ReminderRepository.OpenStep step : repository.takeSteps(now.plus(A_DAY), now)) {
            mails.send(waitedFor(step.meeting()), "intervision.step", language -> text(step, language));
        }
    }

    private List<PersonId> waitedFor(MeetingId meeting) {
        LocalDate today = LocalDate.now(clock);
        return rooms.state(meeting, today)
                .flatMap(state -> methods.of(state)
                        .map(method -> rooms.circle(meeting, today).stream()
                                .map(RoomState.Person::id)
                                .filter(person -> state.waitsFor(person, method))
                                .toList()))
                .orElse(List.of());
    }

    private static MailText text(ReminderRepository.OpenStep step, Locale language) {
        String until = Formats.in(language).moment(step.endsAt());
        return new MailText(
                Texts.textIn(language, "intervision.mail.step.subject", step.groupName()),
                List.of(Texts.textIn(language, "intervision.mail.step", step.groupName(), until)),
                Optional.of("intervision/room/" + step.meeting()));
    }

    private static MailText text(ReminderRepository.Due due, Locale language) {
        String day = Formats.in(language).longDay(due.dueOn());
        return new MailText(
                Texts.textIn(language, "intervision.mail.agreement.subject", due.groupName()),
                List.of(Texts.textIn(language, "intervision.mail.agreement", due.groupName(), day)),
                Optional.of("intervision/agreements"));
    }
}
