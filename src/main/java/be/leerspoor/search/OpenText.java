package be.leerspoor.search;

/** The texts of one document of the open shelf as they stand there, each whole, with what matches a question marked. */
public record OpenText(Marked title, Marked summary, Marked body) {}
