package be.leerspoor.training;

import be.leerspoor.shell.CsvFile;

/** What came of reading a file with earlier trainings. */
public sealed interface EarlierReading {

    /** The file could be read; nothing is written down yet. */
    record Read(EarlierPlan plan) implements EarlierReading {}

    /** The file cannot be read; {@code line} is where it went wrong, 0 when it is about the whole file. */
    record Unreadable(CsvFile.Problem problem, long line) implements EarlierReading {}
}
