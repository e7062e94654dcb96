package be.leerspoor.training;

import be.leerspoor.shell.CsvFile;

/** What came of reading a file with attendance. */
public sealed interface AttendanceReading {

    /** The file could be read; nothing is noted yet. */
    record Read(AttendancePlan plan) implements AttendanceReading {}

    /** The file cannot be read; {@code line} is where it went wrong, 0 when it is about the whole file. */
    record Unreadable(CsvFile.Problem problem, long line) implements AttendanceReading {}
}
