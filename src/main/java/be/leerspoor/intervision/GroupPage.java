package be.leerspoor.intervision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group as one of its members of today sees it. Past meetings and agreements are those since they came.
 *
 * @param memberCount how many are in it today
 * @param members those, and who comes on a later day
 */
public record GroupPage(
        GroupId id,
        String name,
        String purpose,
        boolean closed,
        boolean facilitator,
        boolean promised,
        PromiseText promise,
        @Nullable Rhythm rhythm,
        int memberCount,
        List<GroupMember> members,
        List<ComingMeeting> coming,
        List<PastMeeting> past,
        List<GroupAgreement> agreements) {

    public GroupPage {
        members = List.copyOf(members);
        coming = List.copyOf(coming);
        past = List.copyOf(past);
        agreements = List.copyOf(agreements);
    }

    /** The next meeting that is not cancelled. */
    public Optional<ComingMeeting> next() {
        return coming.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .findFirst();
    }
}
