package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as whoever takes care of it sees it: how it is set up, and nothing of what is said in it.
 *
 * @param inMyCare whether the reader is the trainer in whose care it is
 * @param iAmMember whether the reader is in it, and so may open its page
 * @param held the meetings of which the attendance can still be corrected, the latest first
 */
public record GroupSettings(
        GroupId id,
        int version,
        GroupDraft details,
        @Nullable String regionName,
        boolean closed,
        PersonId trainer,
        String trainerName,
        boolean inMyCare,
        boolean iAmMember,
        PromiseText promise,
        @Nullable Rhythm rhythm,
        List<GroupMember> members,
        List<ComingMeeting> dates,
        List<HeldMeeting> held) {

    public GroupSettings {
        members = List.copyOf(members);
        dates = List.copyOf(dates);
        held = List.copyOf(held);
    }
}
