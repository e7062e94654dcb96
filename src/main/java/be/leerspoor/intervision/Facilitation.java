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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leading a meeting through its method, from its beginning to its end. Only whoever facilitates does this; anyone else is
 * refused with {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
@ForStaff
@Transactional
public class Facilitation {

    /** How long a step stays open in a meeting over days. */
    public static final Duration DAYS_FOR_A_STEP = Duration.ofDays(3);

    private final RoomGuard guard;
    private final MoveRepository moves;
    private final StepEntrance entrance;
    private final VoteRepository votes;
    private final RoomRepository rooms;
    private final KnownMethods methods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Facilitation(
            RoomGuard guard,
            MoveRepository moves,
            StepEntrance entrance,
            VoteRepository votes,
            RoomRepository rooms,
            KnownMethods methods,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guard = guard;
        this.moves = moves;
        this.entrance = entrance;
        this.votes = votes;
        this.rooms = rooms;
        this.methods = methods;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Chooses the method of a meeting that did not begin yet; a facilitator of the group may. Refuses what is not offered with
     * {@link IllegalArgumentException}.
     */
    public void chooseMethod(MeetingId meeting, String code) {
        RoomGuard.Scene scene = guard.lock(meeting);
        guard.requireFacilitatorOfGroup(scene);
        Method method =
                methods.newest(code).orElseThrow(() -> new IllegalArgumentException("A method that is offered"));
        moves.chooseMethod(meeting, method.code());
        changed(meeting);
    }

    /** Begins the meeting with the newest version of its method; a facilitator of the group may, and facilitates it. */
    public MoveResult begin(MeetingId meeting) {
        RoomGuard.Scene scene = guard.lock(meeting);
        guard.requireFacilitatorOfGroup(scene);
        Optional<Method> method = scene.method();
        if (method.isEmpty()) {
            return new MoveResult.NoMethod();
        }
        boolean overDays = scene.state().head().way() == Way.DAYS;
        if (overDays && !method.get().overDays()) {
            return new MoveResult.NotOverDays();
        }
        // Over days not everyone is here at once, so the circle counts and not the room.
        long people = overDays
                ? rooms.circle(meeting, today()).size()
                : scene.state().people().stream()
                        .filter(someone -> !someone.observer())
                        .count();
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

    /** Shows the points of the step where the room is, also when not everyone gave theirs. */
    public void showVotes(MeetingId meeting, int place) {
        guard.lock(meeting)
                .requireFacilitator()
                .visited(place)
                .filter(step -> step.block().hasVotes())
                .filter(step -> votes.show(meeting, place, clock.instant()))
                .ifPresent(step -> changed(meeting));
    }

    /** Ends the meeting. */
    public boolean close(MeetingId meeting) {
        guard.lock(meeting).requireFacilitator();
        boolean closed = moves.close(meeting, clock.instant(), today());
        if (closed) {
            changed(meeting);
            events.publishEvent(new AttendanceChanged(meeting));
        }
        return closed;
    }

    private void changed(MeetingId meeting) {
        events.publishEvent(new RoomChanged(meeting));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
