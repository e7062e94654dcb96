package be.leerspoor.plan;

import be.leerspoor.kit.As;
import be.leerspoor.privacy.Confirmation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Reports that greet makes. */
@TestComponent
public class MadeReports {

    private static final long PATIENCE_MILLIS = Duration.ofSeconds(20).toMillis();
    private static final int LOOK_AGAIN_MILLIS = 20;

    private final YearReports reports;

    MadeReports(YearReports reports) {
        this.reports = reports;
    }

    /** A report of the first year that has its figures. */
    public UUID ofFirstYear(String title) {
        return of(new ReportDraft(title, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
    }

    /** A report that has its figures. */
    public UUID of(ReportDraft draft) {
        UUID report = UUID.randomUUID();
        As.person("greet", () -> {
            if (!(reports.make(report, draft, Confirmation.none()) instanceof ReportResult.Kept)) {
                throw new AssertionError("not made");
            }
        });
        awaitFigures(report);
        return report;
    }

    /** Waits until the figures of a report are there. */
    public void awaitFigures(UUID report) {
        As.person("greet", () -> {
            for (long waited = 0; waited < PATIENCE_MILLIS; waited += LOOK_AGAIN_MILLIS) {
                if (reports.find(report).orElseThrow().madeAt().isPresent()) {
                    return;
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
            throw new AssertionError("no figures after a while");
        });
    }

    /** The same, final. */
    public UUID finalOfFirstYear(String title) {
        UUID report = ofFirstYear(title);
        As.person("greet", () -> reports.makeFinal(report, Confirmation.none()));
        return report;
    }
}
