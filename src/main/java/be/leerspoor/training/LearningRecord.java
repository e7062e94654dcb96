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
    private final SignedIn signedIn;

    LearningRecord(LearningRecordRepository repository, SignedIn signedIn) {
        this.repository = repository;
        this.signedIn = signedIn;
    }

    /** What holds of me, the latest first. */
    public List<RecordEntry> mine() {
        return repository.of(signedIn.actor().id()).stream()
                .sorted(Comparator.comparing(RecordEntry::on).reversed())
                .toList();
    }
}
