package be.leerspoor.plan;

import static be.leerspoor.shell.Spreadsheet.day;
import static be.leerspoor.shell.Spreadsheet.number;
import static be.leerspoor.shell.Spreadsheet.words;
import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.Spreadsheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data of a report as one table. */
final class ReportSheet {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS =
            List.of("kind", "about", "name", "who", "from", "on", "state", "value", "target", "why");

    private final Locale language;
    private final ReportWords told;

    ReportSheet(Locale language) {
        this.language = language;
        this.told = new ReportWords(language);
    }

    OutgoingFile file(YearReport report, ReportFiles.Kind kind) {
        Spreadsheet sheet = new Spreadsheet(
                report.title(),
                COLUMNS.stream()
                        .map(column -> textIn(language, "plan.report.data." + column))
                        .toList());
        report.figures().ifPresent(frozen -> fill(sheet, report, frozen));
        return kind == ReportFiles.Kind.XLSX
                ? new OutgoingFile(
                        told.fileName(report, "xlsx"),
                        XLSX,
                        sheet.xlsxAsOf(report.finalAt().or(report::madeAt).orElseThrow()))
                : new OutgoingFile(told.fileName(report, "csv"), "text/csv;charset=UTF-8", sheet.csv());
    }

    private void fill(Spreadsheet sheet, YearReport report, FrozenReport frozen) {
        for (FrozenReport.Figure figure : frozen.figures()) {
            figure.points()
                    .forEach(point -> row(
                            sheet,
                            "figure",
                            told.element(figure.element()),
                            figure.name().in(language),
                            "",
                            null,
                            point.on(),
                            "",
                            point.value(),
                            figure.target(),
                            ""));
            told.notYet(report, figure)
                    .ifPresent(notYet -> row(
                            sheet,
                            "figure",
                            told.element(figure.element()),
                            figure.name().in(language),
                            "",
                            null,
                            null,
                            "",
                            null,
                            null,
                            notYet));
        }
        for (FrozenReport.Goal goal : frozen.goals()) {
            String about = told.element(goal.element());
            row(sheet, "goal", about, goal.title(), "", null, null, told.year(goal.year()), null, null, goal.words());
            for (FrozenReport.Deed deed : goal.deeds()) {
                String state = textIn(language, key("plan.state", deed.state()));
                row(sheet, "deed", about, deed.title(), deed.owner(), deed.from(), deed.until(), state, null, null, "");
            }
            for (FrozenReport.Stone stone : goal.stones()) {
                stone(sheet, about, stone);
            }
        }
        for (FrozenReport.Taken decision : frozen.decisions()) {
            Element element = decision.element();
            row(
                    sheet,
                    "decision",
                    element == null ? told.text("plan.report.whole") : told.element(element),
                    decision.title(),
                    decision.by(),
                    null,
                    decision.on(),
                    "",
                    null,
                    null,
                    decision.words());
        }
        for (FrozenReport.Round round : frozen.rounds()) {
            Integer answered = round.answered();
            row(
                    sheet,
                    "round",
                    round.questionnaire().in(language),
                    round.name(),
                    "",
                    null,
                    round.until(),
                    told.answered(round),
                    answered == null ? null : BigDecimal.valueOf(answered),
                    null,
                    "");
        }
    }

    private void stone(Spreadsheet sheet, String about, FrozenReport.Stone stone) {
        String state = stone.reachedOn() == null ? told.text("plan.report.not-reached") : "";
        row(sheet, "stone", about, stone.title(), "", stone.reachedOn(), stone.on(), state, null, null, "");
        stone.moved()
                .forEach(moved -> row(
                        sheet,
                        "moved",
                        about,
                        stone.title(),
                        "",
                        moved.from(),
                        moved.to(),
                        "",
                        null,
                        null,
                        moved.reason()));
    }

    private void row(
            Spreadsheet sheet,
            String kind,
            String about,
            String name,
            String who,
            @Nullable LocalDate from,
            @Nullable LocalDate on,
            String state,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            String why) {
        sheet.row(Stream.of(
                        words(textIn(language, "plan.report.kind." + kind)),
                        words(about),
                        words(name),
                        words(who),
                        from == null ? words("") : day(from),
                        on == null ? words("") : day(on),
                        words(state),
                        value == null ? words("") : number(value),
                        target == null ? words("") : number(target),
                        words(why))
                .toArray(Spreadsheet.Cell[]::new));
    }
}
