package be.leerspoor.plan;

import java.time.Instant;

/** What somebody of the steering group said that a frozen month should have been, and why. */
public record FigureCorrection(Counted counted, String reason, String byName, Instant at) {}
