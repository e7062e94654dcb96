package be.leerspoor.intervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A group that the signed-in person is in, with what comes next.
 *
 * @param minutes those that this person may confirm
 * @param mine what this person agreed in it and did not tell the end of yet, the first due first
 */
public record MyGroup(
        GroupId id,
        String name,
        String purpose,
        boolean closed,
        boolean facilitator,
        boolean promised,
        int memberCount,
        Optional<ComingMeeting> next,
        List<GroupAgreement> mine,
        List<OfferedMinutes> minutes) {

    /** Minutes of a meeting at which this person was, and which they did not confirm yet. */
    public record OfferedMinutes(MeetingId meeting, LocalDate heldOn) {}

    public MyGroup {
        mine = List.copyOf(mine);
        minutes = List.copyOf(minutes);
    }
}
