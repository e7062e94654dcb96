package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would come of reading a file with attendance: the lines that would be noted and those that cannot, with the reason. */
public record AttendancePlan(List<Line> good, List<BadLine> bad) {

    public AttendancePlan {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /** A line that would be noted, and what stands noted until now. */
    public record Line(
            long number,
            PersonId person,
            String name,
            SessionId session,
            Instant startsAt,
            Presence presence,
            @Nullable Presence was) {

        /** Whether the same stands noted already. */
        public boolean isSame() {
            return presence.equals(was);
        }
    }
}
