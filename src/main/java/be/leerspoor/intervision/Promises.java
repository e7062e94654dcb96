package be.leerspoor.intervision;

import be.leerspoor.people.Audit;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The promise of confidentiality: made by each member to the others, and asked anew when its text changes. */
@Service
@ForStaff
@Transactional
public class Promises {

    /** Characters that fit in the text of a promise. */
    public static final int LONGEST = 4_000;

    private final PromiseRepository repository;
    private final CareRepository care;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Promises(
            PromiseRepository repository,
            CareRepository care,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.care = care;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Promises what the text of that version says, for the signed-in person alone. */
    public PromiseResult make(GroupId group, int version) {
        PersonId me = signedIn.actor().id();
        if (!care.takeTurnAsMember(group, me, today())) {
            return new PromiseResult.NoLongerMember();
        }
        // Nobody promises what they did not read.
        if (repository.text(group).filter(text -> text.version() == version).isEmpty()) {
            return new PromiseResult.TextChanged();
        }
        repository.promise(group, version, me, clock.instant());
        return new PromiseResult.Made();
    }

    /**
     * Words the promise of a group otherwise, building on a version; everyone is asked anew. Refuses who does not take
     * care of the group with {@link AccessDeniedException}.
     */
    public GroupResult reword(GroupId group, int basedOn, String typed) {
        if (!care.takeTurn(group, CareRepository.inCareOf(signedIn.actor(), today()))) {
            throw GroupCare.refused();
        }
        String body = typed.strip();
        if (body.isEmpty() || body.length() > LONGEST) {
            return new GroupResult.PromiseLength(LONGEST);
        }
        if (neverStored.isIn(body)) {
            return new GroupResult.NeverStored();
        }
        PromiseText now = repository.text(group).orElse(new PromiseText(0, ""));
        if (now.version() != basedOn) {
            return new GroupResult.ChangedMeanwhile();
        }
        if (!now.body().equals(body)) {
            repository.word(group, basedOn + 1, body, signedIn.actor().id(), clock.instant());
            audit.record("group.promise-changed", GroupCare.subject(group));
            events.publishEvent(new GroupChanged(group));
        }
        return new GroupResult.Done();
    }

    /** Whether the signed-in person, a member of today, promised what the text of now says. */
    @Transactional(readOnly = true)
    public boolean isMade(GroupId group) {
        PersonId me = signedIn.actor().id();
        return care.isMemberToday(group, me, today()) && repository.madeBy(group, me);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
