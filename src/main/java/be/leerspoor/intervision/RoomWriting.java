package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.SaveResult;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing and speaking in turn in a room. What the method does not let somebody do is not done, whatever their screen
 * asks; whoever is not in the room is refused with {@link AccessDeniedException}.
 */
@Service
@ForStaff
@Transactional
public class RoomWriting {

    /** Characters that fit in one text. */
    public static final int LONGEST = 2_000;

    /** Texts that one person may write in one step. */
    public static final int MOST = 10;

    private final RoomGuard guard;
    private final EntryRepository entries;
    private final TurnRepository turns;
    private final StepEntrance entrance;
    private final KeepingText keeping;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomWriting(
            RoomGuard guard,
            EntryRepository entries,
            TurnRepository turns,
            StepEntrance entrance,
            KeepingText keeping,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guard = guard;
        this.entries = entries;
        this.turns = turns;
        this.entrance = entrance;
        this.keeping = keeping;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a text of one's own in a step, for oneself alone; seats count from 0 to 9. Closed when the step does not let one
     * write, when its texts were shown already, or when the meeting is over.
     */
    public SaveResult save(MeetingId meeting, int place, int seat, String typed, int basedOn) {
        if (seat < 0 || seat >= MOST) {
            throw new IllegalArgumentException("A step has room for " + MOST + " texts");
        }
        return keeping.save(typed, basedOn, LONGEST, () -> open(guard.lock(meeting), place, seat));
    }

    private Optional<KeepingText.Place> open(RoomGuard.Scene scene, int place, int seat) {
        if (scene.visited(place).filter(step -> mayWrite(scene, step)).isEmpty() || isShown(scene, place)) {
            return Optional.empty();
        }
        MeetingId meeting = scene.meeting();
        PersonId me = scene.actor().id();
        return Optional.of(new KeepingText.Place() {
            @Override
            public boolean keep(GuardedText text, int version, Instant now) {
                return entries.keep(meeting, place, me, seat, text, version, now);
            }

            @Override
            public Optional<Kept> current() {
                return entries.find(meeting, place, me, seat)
                        .filter(there -> there.shownAt() == null)
                        .map(there -> new Kept(there.body(), there.version()));
            }
        });
    }

    /** The author looked at what was marked in this version of an own text, and lets it be read as it stands. */
    public boolean leaveIn(MeetingId meeting, int place, int seat, int version) {
        RoomGuard.Scene scene = guard.lock(meeting);
        return entries.leaveIn(meeting, place, scene.actor().id(), seat, version);
    }

    /**
     * Shows an own text of the step where the room is, over days also of one before, to everyone; false when its texts are
     * hidden, or when there is nothing to show.
     */
    public boolean give(MeetingId meeting, int place, int seat) {
        RoomGuard.Scene scene = guard.lock(meeting);
        Optional<EntryRepository.Kept> text = scene.visited(place)
                .filter(step -> !step.hidden() && mayWrite(scene, step) && mayGive(scene, step))
                // Whoever has to be silent by now does not speak through a step that is over.
                .filter(step -> isNow(scene, place) || scene.state().head().way() == Way.DAYS)
                .flatMap(step -> entries.find(meeting, place, scene.actor().id(), seat))
                .filter(kept -> kept.shownAt() == null && !kept.body().isBlank());
        text.ifPresent(kept -> {
            entrance.show(kept, clock.instant());
            changed(meeting);
        });
        return text.isPresent();
    }

    /** Says to be done with the step where the room is, or not yet. */
    public void done(MeetingId meeting, int place, boolean done) {
        RoomGuard.Scene scene = guard.lock(meeting);
        if (scene.current().filter(step -> step.place() == place).isPresent() && !scene.observes()) {
            turns.done(meeting, place, scene.actor().id(), done);
            changed(meeting);
        }
    }

    /**
     * Passes the word on, by whose turn it is or by the facilitator for somebody who is away. What the speaker wrote for
     * this turn is shown. False when the turn was passed already, or is not theirs to pass.
     */
    public boolean pass(MeetingId meeting, int place, int seat) {
        RoomGuard.Scene scene = guard.lock(meeting);
        Optional<Step> step = scene.current()
                .filter(current -> current.place() == place && current.block().hasTurns());
        Optional<RoomScreen.Turn> turn = scene.state().turns().stream()
                .filter(each -> !each.passed())
                .findFirst()
                .filter(first -> first.seat() == seat);
        if (step.isEmpty() || turn.isEmpty()) {
            return false;
        }
        boolean mine = turn.get().person().equals(scene.actor().id());
        if (!mine && !scene.facilitates()) {
            return false;
        }
        Instant now = clock.instant();
        if (!turns.pass(meeting, place, seat, now)) {
            return false;
        }
        // Somebody who is away did not say that what they were writing may be shown.
        if (mine && step.get().block() == Block.TURNS && !step.get().hidden()) {
            entrance.show(meeting, place, turn.get().person(), now);
        }
        if (step.get().block() == Block.READ) {
            scene.state().turns().stream()
                    .filter(each -> !each.passed() && each.seat() != seat)
                    .findFirst()
                    .ifPresent(next -> entrance.showReadBy(meeting, step.get(), next.person(), now));
        }
        changed(meeting);
        return true;
    }

    /** Where people speak in turn, what somebody wrote is shown when they pass on; one device notes for all of a table. */
    private static boolean mayGive(RoomGuard.Scene scene, Step step) {
        return !step.block().hasTurns() || scene.state().head().way() != Way.LIVE;
    }

    private void changed(MeetingId meeting) {
        events.publishEvent(new RoomChanged(meeting));
    }

    private static boolean isNow(RoomGuard.Scene scene, int place) {
        return scene.state().head().place() == place;
    }

    private static boolean mayWrite(RoomGuard.Scene scene, Step step) {
        return !scene.observes() && step.mayWrite(scene.presents(), scene.facilitates());
    }

    /** What is read or shown by now can no longer be added to. */
    private static boolean isShown(RoomGuard.Scene scene, int place) {
        return scene.method().stream()
                .flatMap(method -> method.steps().stream())
                .filter(step -> step.source().filter(source -> source == place).isPresent())
                .anyMatch(step -> step.place() <= scene.state().head().reached());
    }
}
