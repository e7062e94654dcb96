package be.leerspoor.intervision;

/** A planned meeting begins at another moment. */
record MeetingMoved(MeetingId meeting) {}
