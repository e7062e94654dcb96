package be.leerspoor.intervision;

import java.util.Optional;

/** A group that the signed-in person is in, with what comes next. */
public record MyGroup(
        GroupId id,
        String name,
        String purpose,
        boolean closed,
        boolean facilitator,
        boolean promised,
        int memberCount,
        Optional<ComingMeeting> next) {}
