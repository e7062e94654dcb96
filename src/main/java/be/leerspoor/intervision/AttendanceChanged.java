package be.leerspoor.intervision;

/** Who was present at a closed meeting, or as what, became known or changed. Published in the transaction of the change. */
public record AttendanceChanged(MeetingId meeting) {}
