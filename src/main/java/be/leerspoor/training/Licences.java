package be.leerspoor.training;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.Audit;
import be.leerspoor.people.Directory;
import be.leerspoor.people.ForAdministrators;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Licences of trainers: each sees their own, administrators keep them. */
@Service
@Transactional
public class Licences {

    private final LicenceRepository repository;
    private final Directory directory;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;

    Licences(
            LicenceRepository repository,
            Directory directory,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit) {
        this.repository = repository;
        this.directory = directory;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** The licences of the signed-in person, the latest first. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Licence> mine() {
        return repository.of(signedIn.actor().id());
    }

    /** Every licence, by the name of the trainer. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<Licence> all() {
        return Alphabet.sorted(repository.all(), Licence::trainerName);
    }

    /** Keeps a licence of somebody who gives training. */
    @ForAdministrators
    public LicenceResult add(LicenceDraft draft) {
        if (neverStored.isIn(draft.name(), draft.number())) {
            return new LicenceResult.NeverStored();
        }
        if (directory.holders(Role.TRAINER).stream()
                .noneMatch(trainer -> trainer.id().equals(draft.trainer()))) {
            return new LicenceResult.NoTrainer();
        }
        repository.add(draft, signedIn.actor().id());
        audit.record("licence.kept", "person:" + draft.trainer());
        return new LicenceResult.Kept();
    }

    /** Changes a licence; whose it is stays. */
    @ForAdministrators
    public LicenceResult change(UUID licence, LicenceDraft draft) {
        if (neverStored.isIn(draft.name(), draft.number())) {
            return new LicenceResult.NeverStored();
        }
        if (!repository.change(licence, draft, signedIn.actor().id())) {
            return new LicenceResult.Gone();
        }
        audit.record("licence.kept", "person:" + draft.trainer());
        return new LicenceResult.Kept();
    }

    /** Takes a licence away; refuses one that is not there with {@link NoSuchElementException}. */
    @ForAdministrators
    public void remove(UUID licence) {
        audit.record("licence.removed", "person:" + repository.remove(licence).orElseThrow());
    }
}
