package be.leerspoor.intervision;

/** A meeting of a group was planned. */
public record MeetingPlanned(MeetingId meeting) {}
