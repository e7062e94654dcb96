package be.leerspoor.intervision;

/** A planned meeting begins at another moment. */
public record MeetingMoved(MeetingId meeting) {}
