package be.leerspoor.intervision;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Audit;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Putting right who was at a meeting that is over. The facilitator of that meeting, the facilitators of the group and the
 * trainer in whose care it is do so; it changes what counts, and never who reads what was said (decision 0013).
 */
@Service
@ForStaff
@Transactional
public class AttendanceCorrection {

    /** For so many years after a meeting its attendance can be corrected. */
    public static final int YEARS = 2;

    private final CorrectionRepository repository;
    private final MoveRepository moves;
    private final SignedIn signedIn;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttendanceCorrection(
            CorrectionRepository repository,
            MoveRepository moves,
            SignedIn signedIn,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.moves = moves;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who was at a closed meeting: everybody for who may correct it, and for who was concerned their own line; empty for
     * anyone else, and where there is no such meeting.
     */
    @Transactional(readOnly = true)
    public Optional<AttendanceSheet> sheet(MeetingId meeting) {
        return repository.sheet(meeting, signedIn.actor(), today());
    }

    /**
     * Notes whether somebody of the group was at a closed meeting. Refuses whoever may not correct it with
     * {@link AccessDeniedException}.
     */
    public CorrectionResult note(MeetingId meeting, PersonId person, Attended fact) {
        Actor actor = signedIn.actor();
        moves.lock(meeting);
        AttendanceSheet sheet = mine(meeting, actor);
        Optional<AttendanceLine> line = sheet.line(person).filter(AttendanceLine::inGroup);
        if (today().isAfter(sheet.lastDay())) {
            return new CorrectionResult.TooLate(sheet.lastDay());
        }
        if (line.isEmpty()) {
            return new CorrectionResult.NotInTheGroup();
        }
        if (line.get().fact() == fact) {
            return new CorrectionResult.Kept(line.get(), clock.instant());
        }
        repository.correct(meeting, line.get(), fact, actor.id(), clock.instant());
        audit.record("group.attendance-corrected", "meeting:" + meeting + " person:" + person);
        events.publishEvent(new AttendanceChanged(meeting));
        return new CorrectionResult.Kept(mine(meeting, actor).line(person).orElseThrow(), clock.instant());
    }

    private AttendanceSheet mine(MeetingId meeting, Actor actor) {
        return repository
                .sheet(meeting, actor, today())
                .filter(AttendanceSheet::mayCorrect)
                .orElseThrow(
                        () -> new AccessDeniedException("Only who looks after the meeting corrects who was there"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
