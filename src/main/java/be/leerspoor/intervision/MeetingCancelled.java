package be.leerspoor.intervision;

/** A planned meeting will not be held. */
public record MeetingCancelled(MeetingId meeting) {}
