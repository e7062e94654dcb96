package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of the signed-in person after the courses they were at, as long as it can be answered. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class AfterCourses {

    private final AfterCourseRepository repository;
    private final SignedIn signedIn;
    private final Clock clock;

    AfterCourses(AfterCourseRepository repository, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Evaluations that are open and not given yet, and looks back as long as they are asked; the latest first. */
    public List<AskedAfter> mine() {
        Instant now = clock.instant();
        return repository.asked(signedIn.actor().id(), now);
    }
}
