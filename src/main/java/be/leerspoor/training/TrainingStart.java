package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What training has for the start page of the signed-in person, in one statement. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class TrainingStart {

    private static final Duration SOON = Duration.ofDays(7);
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

    /** What waits for me, and how far I am. */
    public StartGlance mine() {
        Actor actor = signedIn.actor();
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        StartRepository.Rows rows = repository.of(actor, now, now.plus(SOON), today, MOST);
        return new StartGlance(
                Learning.of(rows.walks(), actor.id(), today, paths),
                rows.courses().stream()
                        .sorted(Comparator.comparing(CourseWaiting::next))
                        .toList(),
                Asked.of(rows.asked(), paths));
    }
}
