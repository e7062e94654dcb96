package be.leerspoor.training;

import be.leerspoor.notice.OtherDates;
import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The editions of courses as everyone may read them; who is in them is for their trainers. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Editions {

    private static final Duration BACK = Duration.ofDays(731);

    private final EditionRepository repository;
    private final CourseCalendar calendar;
    private final OtherDates others;
    private final SignedIn signedIn;
    private final Clock clock;

    Editions(EditionRepository repository, CourseCalendar calendar, OtherDates others, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.calendar = calendar;
        this.others = others;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The editions that have a session to come, the soonest first. A cancelled one is among them for whoever was in it or
     * gives it.
     */
    public List<EditionSummary> coming() {
        return repository.coming(signedIn.actor(), clock.instant());
    }

    /** The editions that began in the last two years and in which I have a place or that I give, the latest first. */
    public List<EditionSummary> behind() {
        Instant now = clock.instant();
        return repository.behind(signedIn.actor(), now.minus(BACK), now);
    }

    /** One edition in brief, also when it is over or cancelled; empty when there is none. */
    public Optional<EditionSummary> summary(EditionId edition) {
        return repository.summary(edition, signedIn.actor());
    }

    /** One edition, also when it is over or cancelled; empty when there is none. Two statements. */
    public Optional<EditionPage> edition(EditionId edition) {
        Actor actor = signedIn.actor();
        return repository
                .page(edition, actor, clock.instant(), LocalDate.now(clock))
                .map(page -> page.with(conflicts(page, actor)));
    }

    private List<Conflict> conflicts(EditionPage page, Actor actor) {
        EditionSummary edition = page.summary();
        boolean decided = edition.mine() == EnrolmentState.PLACED || edition.inMyHands();
        if (decided || edition.state() == EditionState.CANCELLED || edition.begun(clock.instant())) {
            return List.of();
        }
        Instant from = edition.sessions().getFirst().startsAt();
        Instant until = edition.sessions().getLast().endsAt();
        return Stream.concat(
                        page.conflicts().stream(),
                        others.of(actor.id(), calendar, from, until, Texts.language()).stream()
                                .map(event -> new Conflict(
                                        event.title(),
                                        event.title(),
                                        event.from(),
                                        event.length(),
                                        Conflict.Kind.OTHER)))
                .filter(other -> edition.sessions().stream().anyMatch(other::overlaps))
                .sorted(Comparator.comparing(Conflict::startsAt))
                .toList();
    }
}
