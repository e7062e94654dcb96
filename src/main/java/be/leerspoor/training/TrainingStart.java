package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What training has for the start page of the signed-in person, in one statement. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class TrainingStart {

    private static final Duration SOON = Duration.ofDays(7);
    private static final Duration FURTHEST = Duration.ofDays(3 * 366);
    private static final int MOST = 5;

    private final StartRepository repository;
    private final KnownPaths paths;
    private final SignedIn signedIn;
    private final Clock clock;

    TrainingStart(StartRepository repository, KnownPaths paths, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.paths = paths;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What waits for me and how far I am; of my course sessions those that begin within a week. */
    public StartGlance mine() {
        return until(clock.instant().plus(SOON));
    }

    /** The same, with all my course sessions to come. */
    public StartGlance ahead() {
        return until(clock.instant().plus(FURTHEST));
    }

    private StartGlance until(Instant until) {
        Actor actor = signedIn.actor();
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        StartRepository.Rows rows = repository.of(actor, now, until, today, MOST);
        return new StartGlance(
                Learning.of(rows.walks(), actor.id(), today, paths),
                once(rows.courses(), now),
                Asked.of(rows.asked(), paths),
                rows.places());
    }

    /** An edition that asks an answer is there with its first session only. */
    private static List<CourseWaiting> once(List<CourseWaiting> sessions, Instant now) {
        Set<EditionId> asking = new HashSet<>();
        return sessions.stream()
                .filter(session -> !session.asksAnswer(now) || asking.add(session.edition()))
                .toList();
    }
}
