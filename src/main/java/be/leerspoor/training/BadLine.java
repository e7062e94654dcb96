package be.leerspoor.training;

/** A line that cannot be taken over, why, and the words in it that are the matter (may be empty). */
public record BadLine(long number, ImportFault fault, String words) {}
