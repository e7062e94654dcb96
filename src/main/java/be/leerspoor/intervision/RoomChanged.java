package be.leerspoor.intervision;

/** Something happened in a room that others see. */
public record RoomChanged(MeetingId meeting) {}
