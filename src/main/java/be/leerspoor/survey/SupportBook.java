package be.leerspoor.survey;

import be.leerspoor.people.Audit;
import be.leerspoor.people.ForAdministrators;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.NeverStored;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who one can turn to when the work weighs: read by everyone who works here, kept by administrators. Nobody learns who read it. */
@Service
@Transactional
public class SupportBook {

    private final SupportRepository repository;
    private final NeverStored neverStored;
    private final Audit audit;

    SupportBook(SupportRepository repository, NeverStored neverStored, Audit audit) {
        this.repository = repository;
        this.neverStored = neverStored;
        this.audit = audit;
    }

    /** All ways to support, in the order the organisation gave them. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<SupportRoute> all() {
        return repository.all();
    }

    /** Adds one after all others. */
    @ForAdministrators
    public SupportResult add(SupportDraft draft) {
        if (holdsWhatIsNeverStored(draft)) {
            return new SupportResult.NeverStored();
        }
        UUID route = UUID.randomUUID();
        repository.add(route, draft);
        audit.record("support.added", "support:" + route);
        return new SupportResult.Kept();
    }

    /** Changes the one of that version. */
    @ForAdministrators
    public SupportResult change(UUID route, int version, SupportDraft draft) {
        if (holdsWhatIsNeverStored(draft)) {
            return new SupportResult.NeverStored();
        }
        if (!repository.change(route, version, draft)) {
            return new SupportResult.ChangedMeanwhile();
        }
        audit.record("support.changed", "support:" + route);
        return new SupportResult.Kept();
    }

    /** Takes the one of that version away. */
    @ForAdministrators
    public SupportResult remove(UUID route, int version) {
        if (!repository.remove(route, version)) {
            return new SupportResult.ChangedMeanwhile();
        }
        audit.record("support.removed", "support:" + route);
        return new SupportResult.Kept();
    }

    /** Puts it one place nearer to the top; false when it stands there, or is gone. */
    @ForAdministrators
    public boolean moveUp(UUID route) {
        return move(route, -1);
    }

    /** Puts it one place further from the top; false when it is the last, or gone. */
    @ForAdministrators
    public boolean moveDown(UUID route) {
        return move(route, 1);
    }

    private boolean move(UUID route, int by) {
        boolean moved = repository.move(route, by);
        if (moved) {
            audit.record("support.moved", "support:" + route);
        }
        return moved;
    }

    private boolean holdsWhatIsNeverStored(SupportDraft draft) {
        return neverStored.isIn(draft.titleNl(), draft.titleEn(), draft.wordsNl(), draft.wordsEn(), draft.contact());
    }
}
