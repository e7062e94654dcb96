package be.leerspoor.intervision;

/** Who is in a group, or whether it goes on, has changed; who left it may still have it on the screen. */
public record GroupChanged(GroupId group) {}
