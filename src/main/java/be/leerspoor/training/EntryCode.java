package be.leerspoor.training;

import java.time.Instant;

/** What participants type over from the screen, and until when it is valid. */
public record EntryCode(String code, Instant until) {}
