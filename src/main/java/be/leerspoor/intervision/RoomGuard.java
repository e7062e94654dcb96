package be.leerspoor.intervision;

import be.leerspoor.people.Actor;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets only those act in a room who are in it, one after the other. */
@Component
class RoomGuard {

    private final RoomRepository rooms;
    private final MoveRepository moves;
    private final KnownMethods methods;
    private final SignedIn signedIn;
    private final Clock clock;

    RoomGuard(RoomRepository rooms, MoveRepository moves, KnownMethods methods, SignedIn signedIn, Clock clock) {
        this.rooms = rooms;
        this.moves = moves;
        this.methods = methods;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The room as it is now, with nobody else changing it for the length of the transaction. Refuses whoever is not in it
     * with {@link AccessDeniedException}.
     */
    Scene lock(MeetingId meeting) {
        Actor actor = signedIn.actor();
        moves.lock(meeting);
        // Confidential: who left the group a moment ago is not in the room any more, whatever their screen still shows.
        RoomState state = rooms.state(meeting, LocalDate.now(clock))
                .filter(room -> room.isIn(actor.id()))
                .orElseThrow(() -> new AccessDeniedException("Not in this room"));
        return new Scene(state, methods.of(state), actor);
    }

    /** Refuses whoever neither facilitates this meeting nor its group. */
    void requireFacilitatorOfGroup(Scene scene) {
        boolean may = scene.facilitates()
                || rooms.standing(scene.meeting(), scene.actor().id(), LocalDate.now(clock))
                        .filter(RoomRepository.Standing::facilitates)
                        .isPresent();
        if (!may) {
            throw new AccessDeniedException("Only a facilitator of the group does this");
        }
    }

    /** A room and who acts in it. */
    record Scene(RoomState state, Optional<Method> method, Actor actor) {

        MeetingId meeting() {
            return state.head().meeting();
        }

        boolean isRunning() {
            return state.head().state() == MeetingState.RUNNING;
        }

        boolean facilitates() {
            return actor.id().equals(state.head().facilitator());
        }

        boolean presents() {
            return actor.id().equals(state.head().presenter());
        }

        boolean observes() {
            return state.people().stream().anyMatch(someone -> someone.id().equals(actor.id()) && someone.observer());
        }

        /** The step at a place that the room has come to; empty for any other. */
        Optional<Step> visited(int place) {
            return isRunning() && place <= state.head().reached()
                    ? method.flatMap(chosen -> chosen.step(place))
                    : Optional.empty();
        }

        /** The step where the room is. */
        Optional<Step> current() {
            return isRunning()
                    ? method.flatMap(chosen -> chosen.step(state.head().place()))
                    : Optional.empty();
        }

        Scene requireFacilitator() {
            if (!facilitates()) {
                throw new AccessDeniedException("Only the facilitator does this");
            }
            return this;
        }
    }
}
