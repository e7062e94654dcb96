package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues ask the signed-in person: to confirm a conversation, to look on, to confirm a step, and of a trainer to exempt from one. One statement. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Asked {

    private static final int MOST = 100;

    private final AskedRepository repository;
    private final KnownPaths paths;
    private final SignedIn signedIn;
    private final Clock clock;

    Asked(AskedRepository repository, KnownPaths paths, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.paths = paths;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** All of it, what waits longest first. */
    public List<AskedOfMe> ofMe() {
        return of(repository.of(signedIn.actor(), LocalDate.now(clock), MOST), paths);
    }

    static List<AskedOfMe> of(List<AskedRepository.Row> rows, KnownPaths paths) {
        return rows.stream().flatMap(row -> asked(row, paths).stream()).toList();
    }

    private static Optional<AskedOfMe> asked(AskedRepository.Row row, KnownPaths paths) {
        if (row.kind() != null && row.heldOn() != null) {
            return Optional.of(new AskedOfMe.Talked(
                    row.id(),
                    row.colleague(),
                    row.since(),
                    ConversationKind.valueOf(row.kind()),
                    row.heldOn(),
                    Boolean.TRUE.equals(row.learning())));
        }
        if (row.path() != null && row.version() != null && row.step() != null) {
            TrainingPath path = paths.version(new PathVersion(row.path(), row.version()));
            return path.step(row.step())
                    .map(step -> row.kind() == null
                            ? new AskedOfMe.ConfirmStep(row.id(), row.colleague(), row.since(), path, step)
                            : new AskedOfMe.Exempt(row.id(), row.colleague(), row.since(), path, step));
        }
        return Optional.of(new AskedOfMe.LookOn(row.id(), row.colleague(), row.since()));
    }
}
