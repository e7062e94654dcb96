package be.leerspoor.intervision;

import java.time.LocalDate;

/** A meeting that is over, by its day alone, for who takes care of its group. */
public record HeldMeeting(MeetingId id, LocalDate heldOn) {}
