package be.leerspoor.intervision;

import java.util.List;
import java.util.Optional;

/**
 * A group that the signed-in person is in, with what comes next.
 *
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
        List<GroupAgreement> mine) {

    public MyGroup {
        mine = List.copyOf(mine);
    }
}
