package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything the signed-in person learnt and did that counts, over the years; to read and to print. Nobody else's. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class LearningRecord {

    private final EvidenceRepository repository;
    private final SignedIn signedIn;

    LearningRecord(EvidenceRepository repository, SignedIn signedIn) {
        this.repository = repository;
        this.signedIn = signedIn;
    }

    /** What holds of me, the latest first. */
    public List<RecordEntry> mine() {
        return repository.record(signedIn.actor().id());
    }
}
