package be.leerspoor.training;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of how somebody stands noted at a session.
 *
 * @param byName who made it
 * @param own whether the person made it, with the code on the screen
 * @param was what stood noted before; nothing where nothing did
 * @param is what stands noted since; nothing where it was taken away
 */
public record AttendanceChange(
        Instant at,
        String byName,
        boolean own,
        @Nullable Presence was,
        @Nullable Presence is) {}
