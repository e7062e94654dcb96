package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving points: ratings, dots, a point on a scale. They stay hidden until everyone gave theirs or the facilitator shows them. */
@Service
@ForStaff
@Transactional
public class Voting {

    /** Dots that one person has to divide over the questions. */
    public static final int DOTS = 3;

    private static final int HIGHEST = 10;

    private final RoomGuard guard;
    private final VoteRepository votes;
    private final TurnRepository turns;
    private final RoomRepository rooms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voting(
            RoomGuard guard,
            VoteRepository votes,
            TurnRepository turns,
            RoomRepository rooms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guard = guard;
        this.votes = votes;
        this.turns = turns;
        this.rooms = rooms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives so many points to a text, a question or (the meeting's own id) a scale. False, and nothing done, when the step
     * does not let one vote, when the points were shown already, or when the score is not one of those there are.
     */
    public boolean give(MeetingId meeting, int place, UUID subject, int score) {
        RoomGuard.Scene scene = guard.lock(meeting);
        Step step = scene.current().filter(current -> current.place() == place).orElse(null);
        PersonId me = scene.actor().id();
        if (step == null
                || scene.observes()
                || !scene.state().mayVote(step, me)
                || !scene.state().subjects(step, scene.method().orElseThrow()).contains(subject)
                || scene.state().head().votesShown()
                || !fits(scene, step, subject, score)) {
            return false;
        }
        votes.give(meeting, place, me, subject, score);
        return given(scene, step);
    }

    /** Says that all dots are given that one wants to give. */
    public boolean done(MeetingId meeting, int place) {
        RoomGuard.Scene scene = guard.lock(meeting);
        Step step = scene.current().filter(current -> current.place() == place).orElse(null);
        if (step == null
                || step.block() != Block.CHOOSE
                || scene.observes()
                || !scene.state().mayVote(step, scene.actor().id())) {
            return false;
        }
        turns.done(meeting, place, scene.actor().id(), true);
        return given(scene, step);
    }

    private boolean given(RoomGuard.Scene scene, Step step) {
        MeetingId meeting = scene.meeting();
        boolean all = rooms.state(meeting, LocalDate.now(clock))
                .filter(state -> state.allGave(step, scene.method().orElseThrow()))
                .isPresent();
        if (all) {
            votes.show(meeting, step.place(), clock.instant());
        }
        events.publishEvent(new RoomChanged(meeting));
        return true;
    }

    private static int voters(RoomGuard.Scene scene) {
        return (int) scene.state().people().stream()
                .filter(someone -> !someone.observer())
                .count();
    }

    private boolean fits(RoomGuard.Scene scene, Step step, UUID subject, int score) {
        return switch (step.block()) {
            case RATE ->
                step.scale() != null && score >= 1 && score <= step.scale().highest();
            case CHOOSE ->
                score >= 0
                        && score
                                        + votes.othersThan(
                                                scene.meeting(),
                                                step.place(),
                                                scene.actor().id(),
                                                scene.state()
                                                        .subjects(
                                                                step,
                                                                scene.method().orElseThrow()),
                                                subject)
                                <= scene.state().head().way().dots(voters(scene));
            case SCALE -> score >= 0 && score <= HIGHEST;
            default -> false;
        };
    }
}
