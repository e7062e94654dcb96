package be.leerspoor.training;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.Attempts;
import be.leerspoor.people.Audit;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Secrets;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was at a course session: noted by who gives it or made the edition, or by participants themselves with the code on the
 * screen. Each change is kept and settles, in the same transaction, what the attendance is proof of.
 */
@Service
@Transactional
public class SessionAttendance {

    /** Characters of the code on the screen. */
    public static final int CODE_LENGTH = 6;

    private static final String CODE = "[A-Z2-9]{" + CODE_LENGTH + "}";
    private static final int WRONG_CODES = 10;
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration CODE_VALID = Duration.ofMinutes(30);
    private static final int KEYS = 100_000;

    private final AttendanceRepository repository;
    private final PlanRepository editions;
    private final NotedAttendance noted;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;
    private final Attempts tries;

    SessionAttendance(
            AttendanceRepository repository,
            PlanRepository editions,
            NotedAttendance noted,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.noted = noted;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.tries = new Attempts(clock, WRONG_CODES, AN_HOUR, AN_HOUR, AN_HOUR, KEYS);
    }

    /** The people of a session; empty when there is none of this name or it is not this trainer's. */
    @ForTrainers
    @Transactional(readOnly = true)
    public Optional<AttendanceSheet> sheet(SessionId session) {
        return repository
                .sheet(session, signedIn.actor().id(), clock.instant())
                .map(sheet -> new AttendanceSheet(
                        sheet.session(),
                        sheet.edition(),
                        sheet.courseNl(),
                        sheet.courseEn(),
                        sheet.startsAt(),
                        sheet.minutes(),
                        sheet.place(),
                        sheet.part(),
                        sheet.parts(),
                        sheet.moment(),
                        sheet.over(),
                        Alphabet.sorted(sheet.lines(), AttendanceSheet.Line::name),
                        sheet.code()));
    }

    /**
     * Notes how one person was there; without a presence nothing stands noted any more. Nobody notes themselves. Putting right
     * what stood noted is in the audit. Refuses a session that is not this trainer's with {@link AccessDeniedException}.
     */
    @ForTrainers
    public NoteResult note(SessionId session, PersonId person, @Nullable Presence presence) {
        AttendanceRepository.Session held = mine(session);
        PersonId me = signedIn.actor().id();
        Instant now = clock.instant();
        if (held.moment(now) != NotingMoment.OPEN) {
            return new NoteResult.NotNow(held.moment(now));
        }
        if (person.equals(me)) {
            return new NoteResult.Yourself();
        }
        if (presence != null && presence.minutes() != null && presence.minutes() > held.minutes()) {
            return new NoteResult.LongerThanTheSession(held.minutes());
        }
        if (!repository.isPlaced(held.edition(), person)) {
            return new NoteResult.NotPlaced();
        }
        Presence was = repository.presence(session, person).orElse(null);
        if (was != null && !was.equals(presence)) {
            audit.record("attendance.corrected", EditionPlanning.subject(held.edition()) + " person:" + person);
        }
        return noted.put(
                held.edition(), List.of(new AttendanceRepository.Change(session, person, was, presence)), me, null);
    }

    /**
     * Notes everybody else of whom nothing is noted yet: as excused who said so beforehand, all others as present. Who does
     * this is not among them.
     */
    @ForTrainers
    public NoteResult othersPresent(SessionId session) {
        AttendanceRepository.Session held = mine(session);
        PersonId me = signedIn.actor().id();
        Instant now = clock.instant();
        if (held.moment(now) != NotingMoment.OPEN) {
            return new NoteResult.NotNow(held.moment(now));
        }
        return noted.put(
                held.edition(),
                repository.unnoted(held).entrySet().stream()
                        .filter(open -> !open.getKey().equals(me))
                        .map(open -> new AttendanceRepository.Change(
                                session,
                                open.getKey(),
                                null,
                                Presence.of(open.getValue() ? AttendanceFact.EXCUSED : AttendanceFact.PRESENT)))
                        .toList(),
                me,
                null);
    }

    /** The code that is on the screen, or a new one where there is none. */
    @ForTrainers
    public CodeResult code(SessionId session) {
        AttendanceRepository.Session held = mine(session);
        Instant now = clock.instant();
        return repository
                .shownCode(session, now)
                .<CodeResult>map(CodeResult.Shown::new)
                .orElseGet(() -> another(held, now));
    }

    /** Another code; the one before opens nothing from now on. */
    @ForTrainers
    public CodeResult renewCode(SessionId session) {
        return another(mine(session), clock.instant());
    }

    private CodeResult another(AttendanceRepository.Session held, Instant now) {
        Instant end = held.startsAt().plus(Duration.ofMinutes(held.minutes())).plus(AN_HOUR);
        if (held.moment(now) != NotingMoment.OPEN || now.isAfter(end)) {
            return new CodeResult.NotNow();
        }
        EntryCode code = new EntryCode(Secrets.code(1, CODE_LENGTH), now.plus(CODE_VALID));
        repository.showCode(held.id(), code);
        return new CodeResult.Shown(code);
    }

    /** Notes the signed-in person as present with the code that stands on the screen of a session they have a place in. */
    @ForStaff
    public EntryResult enter(String typed) {
        PersonId me = signedIn.actor().id();
        // Before it is looked up, so that many at once do not slip through together.
        Duration wait = tries.begin(me.toString());
        if (!wait.isZero()) {
            return new EntryResult.Wait(wait);
        }
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Instant now = clock.instant();
        Optional<AttendanceRepository.Entrance> entrance =
                code.matches(CODE) ? repository.entrance(code, me, now) : Optional.empty();
        if (entrance.isEmpty()) {
            return new EntryResult.Unknown();
        }
        tries.undo(me.toString());
        editions.takeTurn(entrance.get().edition());
        // Once it is our turn: the session may have been moved, the code renewed or the place given back meanwhile.
        return repository
                .entrance(code, me, now)
                .filter(found -> NotingMoment.at(now, found.startsAt(), false) == NotingMoment.OPEN)
                .map(found -> enter(found, me))
                .orElseGet(EntryResult.Unknown::new);
    }

    private EntryResult enter(AttendanceRepository.Entrance found, PersonId me) {
        if (repository.isGiven(found.edition(), me)) {
            return new EntryResult.GivesIt();
        }
        Optional<Presence> before = repository.presence(found.session(), me);
        if (before.isPresent() && before.get().fact() != AttendanceFact.PRESENT) {
            return new EntryResult.NotedOtherwise(before.get().fact());
        }
        noted.put(
                found.edition(),
                List.of(new AttendanceRepository.Change(
                        found.session(), me, before.orElse(null), Presence.of(AttendanceFact.PRESENT))),
                me,
                null);
        return new EntryResult.Entered(found.courseNl(), found.courseEn(), found.startsAt());
    }

    /** With nobody else changing what belongs to the edition meanwhile. */
    private AttendanceRepository.Session mine(SessionId session) {
        PersonId me = signedIn.actor().id();
        AttendanceRepository.Session held = repository.find(session, me).orElseThrow(SessionAttendance::notYours);
        editions.takeTurn(held.edition());
        return repository.find(session, me).orElseThrow(SessionAttendance::notYours);
    }

    private static AccessDeniedException notYours() {
        return new AccessDeniedException("Attendance is noted by who gives the session or made the edition");
    }

    /** Everybody starts afresh. */
    void forgetTries() {
        tries.forgetAll();
    }
}
