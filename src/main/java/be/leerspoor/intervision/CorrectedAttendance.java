package be.leerspoor.intervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody put right whether a person was at a meeting.
 *
 * @param by the name of who did so
 * @param from what it was before; nothing when nothing was noted
 */
public record CorrectedAttendance(
        String by, Instant at, @Nullable Attended from, Attended to) {}
