package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How safe and how useful a meeting was, from 0 to 10. Nobody sees what one person gave: the group learns it as a whole,
 * once, when the meeting is over, and only when at least four gave it.
 */
@Service
@ForStaff
@Transactional
public class CheckOut {

    private static final int HIGHEST = 10;

    private final CheckOutRepository repository;
    private final RoomGuard guard;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckOut(
            CheckOutRepository repository,
            RoomGuard guard,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.guard = guard;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Which way the check-outs of a group go, for a facilitator of today, over the meetings since they came; empty for anybody
     * else, and when too few meetings are told as a whole.
     */
    @Transactional(readOnly = true)
    public Optional<CheckOutTrend> trend(GroupId group) {
        return CheckOutTrend.of(repository.latest(group, signedIn.actor().id(), LocalDate.now(clock)));
    }

    /**
     * Gives one's check-out in the evaluation, once; false when it was given already or the room is elsewhere. Points outside
     * 0 to 10 are refused with {@link IllegalArgumentException}.
     */
    public boolean give(MeetingId meeting, int safety, int usefulness) {
        if (safety < 0 || safety > HIGHEST || usefulness < 0 || usefulness > HIGHEST) {
            throw new IllegalArgumentException("Points run from 0 to 10");
        }
        RoomGuard.Scene scene = guard.lock(meeting);
        boolean evaluating =
                scene.current().filter(step -> step.block() == Block.EVALUATION).isPresent();
        if (!evaluating || !repository.mark(meeting, scene.actor().id())) {
            return false;
        }
        repository.add(meeting, safety, usefulness);
        // Confidential: the others learn that somebody is done, as in any step, and nothing else.
        events.publishEvent(new RoomChanged(meeting));
        return true;
    }
}
