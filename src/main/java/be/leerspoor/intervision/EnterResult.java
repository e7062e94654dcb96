package be.leerspoor.intervision;

import java.time.Instant;

/** Whether somebody may come into a room. */
public sealed interface EnterResult {

    /** They are in it. */
    record Entered(RoomScreen screen) implements EnterResult {}

    /** First they promise what the members of the group promise each other. */
    record PromiseFirst(GroupId group) implements EnterResult {}

    /** The lobby opens an hour before the meeting. */
    record TooEarly(GroupId group, Instant startsAt) implements EnterResult {}

    /** It was cancelled, or it ended and they were not there. */
    record Over(GroupId group) implements EnterResult {}

    /** There is no such room for them, whatever the reason. */
    record NoSuchRoom() implements EnterResult {}
}
