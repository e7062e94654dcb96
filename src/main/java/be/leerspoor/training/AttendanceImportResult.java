package be.leerspoor.training;

import java.util.UUID;

/** What came of noting attendance from a file. */
public sealed interface AttendanceImportResult {

    /** So many facts are other than before; the file can be taken back as a whole. */
    record Noted(UUID file, int changed) implements AttendanceImportResult {}

    /** All of it stood noted already. */
    record NothingNew() implements AttendanceImportResult {}

    /** There are bad lines and the choice was not to skip them: nothing was noted. */
    record HasBadLines(AttendancePlan plan) implements AttendanceImportResult {}
}
