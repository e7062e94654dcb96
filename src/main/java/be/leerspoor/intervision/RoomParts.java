package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does what in a room: facilitating, keeping the time, taking notes, looking on. Whoever is not in it is refused with
 * {@link AccessDeniedException}.
 */
@Service
@ForStaff
@Transactional
public class RoomParts {

    private final RoomGuard guard;
    private final MoveRepository moves;
    private final StepEntrance entrance;
    private final RoomRepository rooms;
    private final Rooms open;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomParts(
            RoomGuard guard,
            MoveRepository moves,
            StepEntrance entrance,
            RoomRepository rooms,
            Rooms open,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guard = guard;
        this.moves = moves;
        this.entrance = entrance;
        this.rooms = rooms;
        this.open = open;
        this.events = events;
        this.clock = clock;
    }

    /** Hands a part to somebody, as the facilitator; false when they are not in the room or it went to somebody else. */
    public boolean handOver(MeetingId meeting, Part part, PersonId to) {
        RoomGuard.Scene scene = guard.lock(meeting);
        if (scene.state().head().facilitator() == null) {
            guard.requireFacilitatorOfGroup(scene);
        } else {
            scene.requireFacilitator();
        }
        boolean given = scene.state().isIn(to)
                && moves.give(meeting, part, scene.state().head().holder(part), to);
        if (given) {
            changed(meeting);
        }
        return given;
    }

    /**
     * Takes over from a facilitator who is not here, so that the meeting goes on. Any member in the room may; false when the
     * facilitator is here after all, when a step over days is still open, or when somebody else was first.
     */
    public boolean takeOver(MeetingId meeting) {
        RoomGuard.Scene scene = guard.lock(meeting);
        PersonId me = scene.actor().id();
        PersonId facilitator = scene.state().head().facilitator();
        RoomScreen screen = scene.state().seenBy(me, scene.method(), person -> open.isHere(meeting, person));
        if (!scene.isRunning() || scene.facilitates() || !screen.isWithoutFacilitator(clock.instant())) {
            return false;
        }
        boolean taken = moves.give(meeting, Part.FACILITATOR, facilitator, me);
        if (taken) {
            changed(meeting);
        }
        return taken;
    }

    /** Takes a part that nobody holds. */
    public void take(MeetingId meeting, Part part) {
        turn(meeting, part, true);
    }

    /** Lays down a part one holds. */
    public void layDown(MeetingId meeting, Part part) {
        turn(meeting, part, false);
    }

    private void turn(MeetingId meeting, Part part, boolean take) {
        PersonId me = guard.lock(meeting).actor().id();
        boolean turned = switch (part) {
            case OBSERVER -> moves.observe(meeting, me, take);
            case TIMEKEEPER, NOTE_TAKER -> moves.give(meeting, part, take ? null : me, take ? me : null);
            case FACILITATOR, PRESENTER -> throw new AccessDeniedException("This part is given, not taken");
        };
        if (turned) {
            changed(meeting);
        }
    }

    /**
     * Notes that a member who promised sits at the table, where one device is enough for all; false when it is no such
     * meeting or no such member.
     */
    public boolean seatAtTable(MeetingId meeting, PersonId person) {
        RoomGuard.Scene scene = guard.lock(meeting);
        guard.requireFacilitatorOfGroup(scene);
        boolean fits = scene.state().head().way() == Way.TABLE
                && scene.state().head().state().isOpen()
                && rooms.circle(meeting, LocalDate.now(clock)).stream()
                        .anyMatch(member -> member.id().equals(person));
        if (fits && moves.come(meeting, person, clock.instant())) {
            rooms.state(meeting, LocalDate.now(clock))
                    .ifPresent(state -> entrance.seatLate(state, scene.method(), person));
            changed(meeting);
        }
        return fits;
    }

    private void changed(MeetingId meeting) {
        events.publishEvent(new RoomChanged(meeting));
    }
}
