package be.leerspoor.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first steps of a new organisation; each is over once it is done, or once an administrator put it away. */
@Service
@ForAdministrators
@Transactional
public class FirstSteps {

    private final FirstStepRepository repository;
    private final Clock clock;

    FirstSteps(FirstStepRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The steps still to be done, in their order. */
    @Transactional(readOnly = true)
    public List<FirstStep> open() {
        Set<FirstStep> open = EnumSet.allOf(FirstStep.class);
        open.removeAll(repository.over());
        return List.copyOf(open);
    }

    /** Remembers that a step was done by looking, or is not wanted: for every administrator. */
    public void done(FirstStep step) {
        repository.add(step, clock.instant());
    }
}
