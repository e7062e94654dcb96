package be.leerspoor.plan;

import static be.leerspoor.shell.Paper.words;

import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.Paper;
import java.util.Locale;

/** A report on paper: the same report is the same file each time. */
final class ReportPaper {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 18mm 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Atkinson'; font-size: 9pt; color: #4b5754; } }
            body { margin: 0; font-family: 'Atkinson'; font-size: 10.5pt; line-height: 1.45; color: #1b2725; }
            h1 { font-size: 21pt; line-height: 1.2; font-weight: 600; margin: 0 0 2mm 0; }
            h2 { font-size: 14pt; line-height: 1.25; font-weight: 600; color: #1f5f5b; margin: 8mm 0 1mm 0; page-break-after: avoid; -fs-page-break-min-height: 60mm; }
            h3 { font-size: 11.5pt; font-weight: 600; margin: 5mm 0 1mm 0; page-break-after: avoid; -fs-page-break-min-height: 55mm; }
            p { margin: 0 0 1.5mm 0; }
            .soft { color: #4b5754; }
            table { width: 100%; border-collapse: collapse; margin: 1.5mm 0 3mm 0; font-size: 9.5pt; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            caption { text-align: left; font-weight: 600; padding-bottom: 1mm; }
            th { text-align: left; font-weight: 400; color: #4b5754; border-bottom: 0.6pt solid #8c8476; padding: 1mm 2mm 1mm 0; }
            td { border-bottom: 0.4pt solid #e6ded2; padding: 1.2mm 2mm 1.2mm 0; vertical-align: top; }
            .day { white-space: nowrap; }
            .together { page-break-inside: avoid; }
            .what { width: 30%; }
            .bars { width: 78%; }
            .number { display: inline-block; width: 16%; }
            .track { display: inline-block; width: 82%; vertical-align: middle; }
            .bar { display: inline-block; height: 2mm; vertical-align: middle; background-color: #1f5f5b; }
            """;

    private ReportPaper() {}

    static OutgoingFile of(YearReport report, Locale language) {
        OutgoingFile paper = Paper.asOf(
                report.finalAt().or(report::madeAt).orElseThrow(),
                report.title(),
                language,
                STYLE,
                "<h1>" + words(report.title()) + "</h1>" + ReportPage.of(report, language));
        return new OutgoingFile(new ReportWords(language).fileName(report, "pdf"), paper.type(), paper.content());
    }
}
