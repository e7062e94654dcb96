package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;

/**
 * Who looks at which room, and telling them what changed. The truth is in the database: this only carries the news, and is
 * the one thing to replace when rooms are spread over servers.
 */
interface Rooms {

    /**
     * Shows every change of a room to this one until the seat is given back.
     *
     * @param wall as on a screen that everybody in the room can see; it does not make the person present
     */
    RoomSeat join(MeetingId meeting, PersonId person, RoomViewer viewer, boolean wall);

    /** Whether a screen of this person in the room is connected. */
    boolean isHere(MeetingId meeting, PersonId person);
}
