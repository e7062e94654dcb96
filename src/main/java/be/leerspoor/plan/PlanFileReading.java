package be.leerspoor.plan;

import be.leerspoor.shell.CsvFile;

/** What came of reading a file with a plan; nothing is taken over yet. */
public sealed interface PlanFileReading {

    /** The file could be read. */
    record Read(PlanFileContent content) implements PlanFileReading {}

    /** The file cannot be read; {@code line} is where it went wrong, 0 when it is about the whole file. */
    record Unreadable(CsvFile.Problem problem, long line) implements PlanFileReading {}

    /** Nobody set when the plan begins. */
    record NotBegun() implements PlanFileReading {}
}
