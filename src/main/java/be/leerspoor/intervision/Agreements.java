package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a presenter chose to do with the advice, and what became of it. Open agreements open the next meeting. */
@Service
@ForStaff
@Transactional
public class Agreements {

    /** Characters that fit in an agreement. */
    public static final int LONGEST = 500;

    /** Characters that fit in what became of it. */
    public static final int LONGEST_NEWS = 1_000;

    /** Most agreements in a list. */
    public static final int MOST = 200;

    private final AgreementRepository repository;
    private final RoomGuard guard;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(
            AgreementRepository repository,
            RoomGuard guard,
            PrivacyGate gate,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.guard = guard;
        this.gate = gate;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an agreement in the step for it; only the presenter does, or the facilitator who notes for a table, refused for anyone
     * else with {@link AccessDeniedException}.
     */
    public AgreeResult make(MeetingId meeting, AgreementDraft draft, Confirmation confirmation) {
        RoomGuard.Scene scene = guard.lock(meeting);
        PersonId owner = scene.state().head().presenter();
        boolean agreeing =
                scene.current().filter(step -> step.block() == Block.AGREEMENTS).isPresent();
        if (owner == null || !agreeing || !(scene.presents() || notesForTheTable(scene))) {
            throw new AccessDeniedException("Only the presenter makes an agreement, in the step for it");
        }
        if (!isDay(draft.dueOn())) {
            return new AgreeResult.WrongDay();
        }
        PersonId with = draft.with();
        if (with != null && (!scene.state().isIn(with) || with.equals(owner))) {
            throw new IllegalArgumentException("An agreement is made with a colleague of the room");
        }
        EntryId advice = draft.advice();
        if (advice != null
                && scene.state().texts().stream().noneMatch(text -> text.id().equals(advice))) {
            throw new IllegalArgumentException("An agreement comes from what was shown");
        }
        return released(draft.what(), LONGEST, confirmation, what -> {
            repository.make(scene.state().head(), owner, what, draft.dueOn(), with, advice, clock.instant());
            events.publishEvent(new RoomChanged(meeting));
            return new AgreeResult.Kept();
        });
    }

    /**
     * Tells what became of an own agreement; going on needs a new day. In a room the others see it at once.
     *
     * @param in the meeting in which it is told, if it is
     */
    public AgreeResult tell(
            AgreementId agreement,
            int version,
            AgreementNews.Kind kind,
            String words,
            @Nullable LocalDate dueOn,
            @Nullable MeetingId in,
            Confirmation confirmation) {
        PersonId me = signedIn.actor().id();
        AgreementChain chain = repository
                .find(agreement, me, today())
                .orElseThrow(() -> new AccessDeniedException("No such agreement"));
        RoomGuard.Scene scene = in == null ? null : guard.lock(in);
        if (scene != null && !(scene.isRunning() && scene.state().head().group().equals(chain.group()))) {
            throw new AccessDeniedException("An agreement is told of in a running meeting of its own group");
        }
        if (!chain.owner().equals(me) && !(scene != null && notesForTheTable(scene))) {
            throw new AccessDeniedException("Only whoever made the agreement tells of it");
        }
        boolean goesOn = kind == AgreementNews.Kind.GOES_ON;
        if (goesOn && (dueOn == null || !isDay(dueOn))) {
            return new AgreeResult.WrongDay();
        }
        return released(words, LONGEST_NEWS, confirmation, body -> {
            if (!repository.tell(chain, me, version, kind, body, goesOn ? dueOn : null, in, clock.instant())) {
                return new AgreeResult.ToldAlready();
            }
            if (in != null) {
                events.publishEvent(new RoomChanged(in));
            }
            return new AgreeResult.Kept();
        });
    }

    private static boolean notesForTheTable(RoomGuard.Scene scene) {
        return scene.state().head().way() == Way.TABLE && scene.facilitates();
    }

    private AgreeResult released(
            String typed, int limit, Confirmation confirmation, Function<GuardedText, AgreeResult> keep) {
        if (typed.isBlank() || typed.length() > limit) {
            return new AgreeResult.WrongLength(limit);
        }
        return switch (gate.release(typed, confirmation)) {
            case ShareDecision.Refused(var findings) -> new AgreeResult.Refused(findings);
            case ShareDecision.Unconfirmed marks -> new AgreeResult.Unconfirmed(marks);
            case ShareDecision.Released released ->
                released.text().length() > limit ? new AgreeResult.WrongLength(limit) : keep.apply(released.text());
        };
    }

    /** The open agreements of the signed-in person in the groups they are in, the first due first; at most 200. */
    @Transactional(readOnly = true)
    public List<AgreementChain> mine() {
        return repository.openOf(signedIn.actor().id(), today(), MOST);
    }

    /** The agreements of a group that the signed-in person may read, the first due first; at most 200. */
    @Transactional(readOnly = true)
    public List<AgreementChain> of(GroupId group) {
        return repository.of(group, signedIn.actor().id(), today(), MOST);
    }

    /** One agreement with what became of it; empty when the signed-in person may not read it. */
    @Transactional(readOnly = true)
    public Optional<AgreementChain> chain(AgreementId agreement) {
        return repository.find(agreement, signedIn.actor().id(), today());
    }

    private boolean isDay(LocalDate day) {
        return !day.isBefore(today()) && !day.isAfter(today().plusYears(2));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
