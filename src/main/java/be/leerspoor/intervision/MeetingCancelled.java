package be.leerspoor.intervision;

/** A planned meeting will not be held. */
record MeetingCancelled(MeetingId meeting) {}
