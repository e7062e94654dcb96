package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.MeetingId;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** The addresses of a room. */
final class RoomAddress {

    static final String PARAMETER = "meeting";

    /** Where a practice room begins. */
    static final String PRACTICE = "intervision/practice";

    private RoomAddress() {}

    static String room(MeetingId meeting) {
        return "intervision/room/" + meeting;
    }

    static String wall(MeetingId meeting) {
        return room(meeting) + "/wall";
    }

    static String minutes(MeetingId meeting) {
        return room(meeting) + "/minutes";
    }

    static String attendance(MeetingId meeting) {
        return "intervision/attendance/" + meeting;
    }

    /** The meeting an address names; empty when it is no such name at all. */
    static Optional<MeetingId> in(RouteParameters parameters) {
        try {
            return parameters.get(PARAMETER).map(MeetingId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
