package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import be.leerspoor.shell.OutgoingFile;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reports as files to take along. A report is read first; making its file takes a while, and by then nothing is held. */
@Service
@ForStaff
public class ReportFiles {

    /** What kind of file. */
    public enum Kind {
        /** For Excel with Belgian settings. */
        CSV,
        XLSX,
        PDF
    }

    private final YearReports reports;

    ReportFiles(YearReports reports) {
        this.reports = reports;
    }

    /** The report as a file; empty when it is not theirs to read, or is still being made. */
    public Optional<OutgoingFile> file(UUID report, Kind kind, Locale language) {
        return reports.find(report)
                .filter(stands -> stands.madeAt().isPresent())
                .map(stands -> switch (kind) {
                    case PDF -> ReportPaper.of(stands, language);
                    case CSV, XLSX -> new ReportSheet(language).file(stands, kind);
                });
    }
}
