package be.leerspoor.intervision;

import java.util.Optional;

/** Rooms to try out what a meeting is like, in which the others are simulated. There are none outside of the demo. */
public interface PracticeRooms {

    /**
     * Makes a room for the signed-in person, who facilitates it, and ends the one they had before; empty when the method to
     * practise with is not offered any more.
     */
    Optional<MeetingId> begin();
}
