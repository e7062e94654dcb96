package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clock of a step, which only advises. Whoever facilitates sets it; anyone else is refused with {@link
 * org.springframework.security.access.AccessDeniedException}.
 */
@Service
@ForStaff
@Transactional
public class StepClock {

    /** What "a little more time" adds. */
    public static final Duration MORE = Duration.ofMinutes(2);

    /** What it adds to a step over days. */
    public static final Duration MORE_OVER_DAYS = Duration.ofDays(1);

    private final RoomGuard guard;
    private final MoveRepository moves;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepClock(RoomGuard guard, MoveRepository moves, ApplicationEventPublisher events, Clock clock) {
        this.guard = guard;
        this.moves = moves;
        this.events = events;
        this.clock = clock;
    }

    /** Stops the clock of the step; nothing happens when it stands still. */
    public void pause(MeetingId meeting) {
        RoomClock time = clockOf(meeting);
        if (time.endsAt() != null) {
            set(meeting, null, time.leftAt(clock.instant()));
        }
    }

    /** Lets the clock of the step run again; nothing happens when it runs. */
    public void resume(MeetingId meeting) {
        RoomClock time = clockOf(meeting);
        if (time.left() != null) {
            set(meeting, clock.instant().plus(time.left()), null);
        }
    }

    /** Gives the step two minutes more, over days a day, counted from now when its time was over. */
    public void moreTime(MeetingId meeting) {
        RoomState.Head room = guard.lock(meeting).requireFacilitator().state().head();
        RoomClock time = room.clock();
        Duration more = room.way() == Way.DAYS ? MORE_OVER_DAYS : MORE;
        Instant now = clock.instant();
        if (time.left() != null) {
            set(meeting, null, time.left().plus(more));
        } else {
            Instant from = time.endsAt() == null || time.endsAt().isBefore(now) ? now : time.endsAt();
            set(meeting, from.plus(more), null);
        }
    }

    private RoomClock clockOf(MeetingId meeting) {
        return guard.lock(meeting).requireFacilitator().state().head().clock();
    }

    private void set(MeetingId meeting, @Nullable Instant endsAt, @Nullable Duration left) {
        moves.setClock(meeting, endsAt, left == null ? null : (int) left.toSeconds());
        events.publishEvent(new RoomChanged(meeting));
    }
}
