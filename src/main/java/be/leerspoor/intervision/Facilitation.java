package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leading a meeting through its method. Only whoever facilitates does this, and whoever is not in the room is refused with
 * {@link AccessDeniedException}.
 */
@Service
@ForStaff
@Transactional
public class Facilitation {

    /** How long a step stays open in a meeting over days. */
    public static final Duration DAYS_FOR_A_STEP = Duration.ofDays(3);

    /** What "a little more time" adds. */
    public static final Duration MORE = Duration.ofMinutes(2);

    private final RoomGuard guard;
    private final MoveRepository moves;
    private final StepEntrance entrance;
    private final VoteRepository votes;
    private final RoomRepository rooms;
    private final KnownMethods methods;
    private final Rooms open;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Facilitation(
            RoomGuard guard,
            MoveRepository moves,
            StepEntrance entrance,
            VoteRepository votes,
            RoomRepository rooms,
            KnownMethods methods,
            Rooms open,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guard = guard;
        this.moves = moves;
        this.entrance = entrance;
        this.votes = votes;
        this.rooms = rooms;
        this.methods = methods;
        this.open = open;
        this.events = events;
        this.clock = clock;
    }

    /** Chooses the method of a meeting that did not begin yet; a facilitator of the group may. */
    public void chooseMethod(MeetingId meeting, String code) {
        RoomGuard.Scene scene = guard.lock(meeting);
        requireFacilitatorOfGroup(scene);
        Method method = methods.newest(code).orElseThrow();
        moves.chooseMethod(meeting, method.code());
        changed(meeting);
    }

    /** Begins the meeting with the newest version of its method; a facilitator of the group may, and facilitates it. */
    public MoveResult begin(MeetingId meeting) {
        RoomGuard.Scene scene = guard.lock(meeting);
        requireFacilitatorOfGroup(scene);
        Optional<Method> method = scene.method();
        if (method.isEmpty()) {
            return new MoveResult.NoMethod();
        }
        boolean overDays = scene.state().head().way() == Way.DAYS;
        if (overDays && !method.get().overDays()) {
            return new MoveResult.NotOverDays();
        }
        // Over days not everyone is here at once, so the circle counts and not the room.
        int people = overDays
                ? rooms.circle(meeting, today()).size()
                : scene.state().people().size();
        if (people < method.get().minMembers()) {
            return new MoveResult.TooFew(method.get().minMembers());
        }
        PersonId facilitator = Optional.ofNullable(scene.state().head().facilitator())
                .filter(scene.state()::isIn)
                .orElse(scene.actor().id());
        if (!moves.begin(meeting, facilitator, method.get(), clock.instant())) {
            return new MoveResult.MovedAlready();
        }
        // Read anew: who facilitates was just decided.
        RoomState begun = rooms.state(meeting, today()).orElseThrow();
        return enter(begun, 0, method.get().steps().getFirst());
    }

    /** Goes on to the next step, if the room is still where the facilitator saw it. */
    public MoveResult next(MeetingId meeting, int from) {
        RoomGuard.Scene scene = guard.lock(meeting).requireFacilitator();
        Optional<Step> next = scene.method().flatMap(method -> method.step(from + 1));
        if (next.isEmpty()) {
            return new MoveResult.MovedAlready();
        }
        boolean chosen =
                scene.current().filter(step -> step.block() == Block.CHOOSE).isPresent();
        if (chosen && scene.state().head().presenter() == null) {
            return new MoveResult.NobodyPresents();
        }
        return enter(scene.state(), from, next.get());
    }

    /** Goes back to the step before, if the room is still where the facilitator saw it. What was shown stays shown. */
    public MoveResult back(MeetingId meeting, int from) {
        RoomGuard.Scene scene = guard.lock(meeting).requireFacilitator();
        return scene.method()
                .flatMap(method -> method.step(from - 1))
                .map(step -> enter(scene.state(), from, step))
                .orElseGet(MoveResult.MovedAlready::new);
    }

    private MoveResult enter(RoomState state, int from, Step to) {
        MeetingId meeting = state.head().meeting();
        Instant now = clock.instant();
        if (!moves.goTo(meeting, from, to, endOf(to, state.head().way(), now), now)) {
            return new MoveResult.MovedAlready();
        }
        entrance.enter(state, to, now);
        changed(meeting);
        return new MoveResult.Moved();
    }

    private static @Nullable Instant endOf(Step step, Way way, Instant now) {
        if (way == Way.DAYS) {
            return now.plus(DAYS_FOR_A_STEP);
        }
        return step.minutes() == 0 ? null : now.plus(Duration.ofMinutes(step.minutes()));
    }

    /**
     * Notes that a member who promised sits at the table, where one device is enough for all; false when it is no such
     * meeting or no such member.
     */
    public boolean seatAtTable(MeetingId meeting, PersonId person) {
        RoomGuard.Scene scene = guard.lock(meeting);
        requireFacilitatorOfGroup(scene);
        boolean fits = scene.state().head().way() == Way.TABLE
                && scene.state().head().state() != MeetingState.CLOSED
                && rooms.circle(meeting, today()).stream()
                        .anyMatch(member -> member.id().equals(person));
        if (fits && moves.come(meeting, person, clock.instant())) {
            changed(meeting);
        }
        return fits;
    }

    /** Stops the clock of the step, or lets it run again. */
    public void pause(MeetingId meeting, boolean stop) {
        RoomGuard.Scene scene = guard.lock(meeting).requireFacilitator();
        RoomClock time = scene.state().head().clock();
        Instant now = clock.instant();
        if (stop && time.endsAt() != null) {
            moves.setClock(meeting, null, (int) time.leftAt(now).toSeconds());
            changed(meeting);
        } else if (!stop && time.left() != null) {
            moves.setClock(meeting, now.plus(time.left()), null);
            changed(meeting);
        }
    }

    /** Gives the step two minutes more, counted from now when its time was over. */
    public void moreTime(MeetingId meeting) {
        RoomGuard.Scene scene = guard.lock(meeting).requireFacilitator();
        RoomClock time = scene.state().head().clock();
        Instant now = clock.instant();
        if (time.left() != null) {
            moves.setClock(meeting, null, (int) time.left().plus(MORE).toSeconds());
        } else {
            Instant from = time.endsAt() == null || time.endsAt().isBefore(now) ? now : time.endsAt();
            moves.setClock(meeting, from.plus(MORE), null);
        }
        changed(meeting);
    }

    /** Shows the points of the step where the room is, also when not everyone gave theirs. */
    public void showVotes(MeetingId meeting, int place) {
        guard.lock(meeting)
                .requireFacilitator()
                .visited(place)
                .filter(step -> step.block().hasVotes())
                .filter(step -> votes.show(meeting, place, clock.instant()))
                .ifPresent(step -> {
                    moves.touch(meeting);
                    changed(meeting);
                });
    }

    /** Takes up the question the group decided on: whoever brought it presents. */
    public void takeUp(MeetingId meeting, CaseId brought) {
        RoomGuard.Scene scene = guard.lock(meeting).requireFacilitator();
        scene.state().cases().stream()
                .filter(each -> each.id().equals(brought))
                .filter(each -> scene.state().isIn(each.author()))
                .findFirst()
                .ifPresent(each -> present(scene, each.author(), brought));
    }

    /** Lets somebody in the room present without a question that was written down. */
    public void letPresent(MeetingId meeting, PersonId presenter) {
        RoomGuard.Scene scene = guard.lock(meeting).requireFacilitator();
        if (scene.state().isIn(presenter)) {
            present(scene, presenter, null);
        }
    }

    private void present(RoomGuard.Scene scene, PersonId presenter, @Nullable CaseId brought) {
        CaseId before = scene.state().head().chosenCase();
        if (before != null && !before.equals(brought)) {
            moves.takeUp(before, false);
        }
        if (brought != null) {
            moves.takeUp(brought, true);
        }
        moves.present(scene.meeting(), presenter, brought);
        changed(scene.meeting());
    }

    /** Hands a part to somebody in the room. */
    public void handOver(MeetingId meeting, Part part, PersonId to) {
        RoomGuard.Scene scene = guard.lock(meeting);
        if (scene.state().head().facilitator() == null) {
            requireFacilitatorOfGroup(scene);
        } else {
            scene.requireFacilitator();
        }
        if (scene.state().isIn(to) && moves.give(meeting, part, holder(scene, part), to)) {
            changed(meeting);
        }
    }

    /**
     * Takes over from a facilitator who is not here, so that the meeting goes on. Any member in the room may; false when the
     * facilitator is here after all, or somebody else was first.
     */
    public boolean takeOver(MeetingId meeting) {
        RoomGuard.Scene scene = guard.lock(meeting);
        PersonId facilitator = scene.state().head().facilitator();
        boolean gone = facilitator == null || !scene.state().isIn(facilitator) || !open.isHere(meeting, facilitator);
        if (!scene.isRunning() || scene.facilitates() || !gone) {
            return false;
        }
        boolean taken =
                moves.give(meeting, Part.FACILITATOR, facilitator, scene.actor().id());
        if (taken) {
            changed(meeting);
        }
        return taken;
    }

    /** Takes a part that nobody holds, or lays one's own down. */
    public void take(MeetingId meeting, Part part, boolean take) {
        RoomGuard.Scene scene = guard.lock(meeting);
        PersonId me = scene.actor().id();
        switch (part) {
            case OBSERVER -> {
                moves.observe(meeting, me, take);
                changed(meeting);
            }
            case TIMEKEEPER, NOTE_TAKER -> {
                if (moves.give(meeting, part, take ? null : me, take ? me : null)) {
                    changed(meeting);
                }
            }
            case FACILITATOR, PRESENTER -> throw new AccessDeniedException("This part is given, not taken");
        }
    }

    /** Ends the meeting. */
    public boolean close(MeetingId meeting) {
        guard.lock(meeting).requireFacilitator();
        boolean closed = moves.close(meeting, clock.instant(), today());
        if (closed) {
            changed(meeting);
        }
        return closed;
    }

    private static @Nullable PersonId holder(RoomGuard.Scene scene, Part part) {
        RoomState.Head head = scene.state().head();
        return switch (part) {
            case FACILITATOR -> head.facilitator();
            case PRESENTER -> head.presenter();
            case TIMEKEEPER -> head.timekeeper();
            case NOTE_TAKER -> head.noteTaker();
            case OBSERVER -> throw new IllegalArgumentException("More than one can look on");
        };
    }

    private void requireFacilitatorOfGroup(RoomGuard.Scene scene) {
        boolean may = scene.facilitates()
                || rooms.standing(scene.meeting(), scene.actor().id(), today())
                        .filter(RoomRepository.Standing::facilitates)
                        .isPresent();
        if (!may) {
            throw new AccessDeniedException("Only a facilitator of the group does this");
        }
    }

    private void changed(MeetingId meeting) {
        events.publishEvent(new RoomChanged(meeting));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
