package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything the signed-in person learnt and did that counts, over the years: with certificates, what they need not do, and the
 * paths they finished or left. To read and to print; nobody else's.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class LearningRecord {

    private final LearningRecordRepository repository;
    private final MyPathRepository pages;
    private final KnownPaths paths;
    private final SignedIn signedIn;

    LearningRecord(LearningRecordRepository repository, MyPathRepository pages, KnownPaths paths, SignedIn signedIn) {
        this.repository = repository;
        this.pages = pages;
        this.paths = paths;
        this.signedIn = signedIn;
    }

    /** What holds of me, the latest first. */
    public List<RecordEntry> mine() {
        return repository.of(signedIn.actor().id()).stream()
                .sorted(Comparator.comparing(RecordEntry::on).reversed())
                .toList();
    }

    /** The paths I was on and left, or that are asked of me no longer, with what became of them; the latest first. */
    public List<LeftPath> left() {
        return pages.left(signedIn.actor().id()).stream()
                .map(left -> new LeftPath(paths.version(left.path()), left.endedOn(), left.history()))
                .toList();
    }
}
