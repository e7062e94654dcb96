package be.leerspoor.intervision;

import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.people.AccessTerm;
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
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds, once, on the day before: whoever made an agreement of it, and whoever a step over days waits for. What was
 * agreed or written does not stand in the notice.
 */
@Component
@CalledByProgram
class Reminders {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final ReminderRepository repository;
    private final RoomRepository rooms;
    private final KnownMethods methods;
    private final Notices notices;
    private final Clock clock;

    Reminders(ReminderRepository repository, RoomRepository rooms, KnownMethods methods, Notices notices, Clock clock) {
        this.repository = repository;
        this.rooms = rooms;
        this.methods = methods;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    @Transactional
    public void remindOfAgreements() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        for (ReminderRepository.Due due : repository.take(tomorrow, clock.instant())) {
            notices.tell(List.of(due.owner()), IntervisionNotices.AGREEMENT, language -> text(due, language));
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    @Transactional
    public void remindOfSteps() {
        Instant now = clock.instant();
        for (ReminderRepository.OpenStep step : repository.takeSteps(now.plus(A_DAY), now)) {
            notices.tell(waitedFor(step.meeting()), IntervisionNotices.STEP, language -> text(step, language));
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

    private static NoticeText text(ReminderRepository.OpenStep step, Locale language) {
        String until = Formats.in(language).moment(step.endsAt());
        return new NoticeText(
                        Texts.textIn(language, "intervision.mail.step.subject", step.groupName()),
                        Texts.textIn(language, "intervision.mail.step", step.groupName(), until),
                        "intervision/room/" + step.meeting())
                .about("meeting:" + step.meeting())
                .openedBy(AccessTerm.ofCircle(step.group().value()));
    }

    private static NoticeText text(ReminderRepository.Due due, Locale language) {
        String day = Formats.in(language).longDay(due.dueOn());
        return new NoticeText(
                        Texts.textIn(language, "intervision.mail.agreement.subject", due.groupName()),
                        Texts.textIn(language, "intervision.mail.agreement", due.groupName(), day),
                        "intervision/agreements")
                .about("agreement:" + due.agreement())
                .openedBy(AccessTerm.ofCircle(due.group().value()));
    }
}
