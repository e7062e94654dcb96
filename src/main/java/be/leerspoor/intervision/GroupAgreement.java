package be.leerspoor.intervision;

import java.time.LocalDate;

/** What somebody took upon them in a meeting that the reader was there for, and of which nobody told the end yet. */
public record GroupAgreement(AgreementId id, String what, String owner, LocalDate dueOn) {}
