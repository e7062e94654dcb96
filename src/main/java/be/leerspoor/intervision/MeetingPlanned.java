package be.leerspoor.intervision;

/** A meeting of a group was planned. */
record MeetingPlanned(MeetingId meeting) {}
