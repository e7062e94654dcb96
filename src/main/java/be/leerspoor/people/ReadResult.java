package be.leerspoor.people;

/** What came of reading a file with people. */
public sealed interface ReadResult {

    /** The file could be read; nothing is imported yet. */
    record Read(ImportPlan plan) implements ReadResult {}

    /** The file cannot be read; {@code line} is where it went wrong, 0 when it is about the whole file. */
    record Unreadable(FileProblem problem, long line) implements ReadResult {}
}
