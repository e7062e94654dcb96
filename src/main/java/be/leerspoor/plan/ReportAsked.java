package be.leerspoor.plan;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody asked for a report of a period; its figures are still to be taken. */
record ReportAsked(UUID report, LocalDate from, LocalDate until) {}
