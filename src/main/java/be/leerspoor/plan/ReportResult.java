package be.leerspoor.plan;

import be.leerspoor.privacy.ShareDecision;
import java.util.List;
import java.util.UUID;

/** What came of making a report, or of making it final. Unless it is kept, nothing changed. */
public sealed interface ReportResult {

    /** It is kept. */
    record Kept(UUID report) implements ReportResult {}

    /** There is no such report, or it is not one that can still be changed. */
    record NotThere() implements ReportResult {}

    /** Nobody set when the plan begins. */
    record NotBegun() implements ReportResult {}

    /** Its name is empty, or longer than this. */
    record WrongLength(int limit) implements ReportResult {}

    /** A register number stands in it: nothing of it is kept. */
    record Refused() implements ReportResult {}

    /** What the words hold that may identify somebody, and was not confirmed. */
    record Unconfirmed(List<ShareDecision.Unconfirmed> marks) implements ReportResult {

        public Unconfirmed {
            marks = List.copyOf(marks);
        }
    }
}
