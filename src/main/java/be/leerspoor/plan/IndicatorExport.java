package be.leerspoor.plan;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.people.ForStaff;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.Spreadsheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The figures of an indicator as a file to take along: those on its page, and nothing more. */
@Service
@ForStaff
public class IndicatorExport {

    /** What kind of file. */
    public enum Kind {
        /** For Excel with Belgian settings. */
        CSV,
        XLSX
    }

    private final Indicators indicators;

    IndicatorExport(Indicators indicators) {
        this.indicators = indicators;
    }

    /** All that is on its page; empty when there is no such indicator. */
    public Optional<OutgoingFile> file(IndicatorId indicator, Kind kind, Locale language) {
        return indicators.page(indicator).map(page -> file(page, kind, language));
    }

    private static OutgoingFile file(IndicatorPage page, Kind kind, Locale language) {
        String name = page.reading().indicator().name().in(language);
        Spreadsheet sheet = new Spreadsheet(
                name,
                Stream.of(
                                "plan.indicator.file.where",
                                "plan.indicator.file.day",
                                "plan.indicator.file.value",
                                "plan.indicator.file.counted",
                                "plan.indicator.file.of",
                                "plan.indicator.file.at-first",
                                "plan.indicator.file.state",
                                "plan.indicator.file.remark")
                        .map(key -> textIn(language, key))
                        .toList());
        page.months().forEach(month -> month(sheet, month, language));
        page.entered().forEach(figure -> entered(sheet, figure, language));
        page.regions().forEach(region -> region(sheet, region, language));
        return kind == Kind.CSV
                ? new OutgoingFile(name + ".csv", "text/csv; charset=utf-8", sheet.csv())
                : new OutgoingFile(
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        sheet.xlsx());
    }

    private static void month(Spreadsheet sheet, MonthFigure month, Locale language) {
        String remarks = month.corrections().stream()
                .map(each -> Formats.in(language).day(each.at()) + ", " + each.byName() + ": " + each.reason())
                .collect(Collectors.joining("; "));
        sheet.row(
                Spreadsheet.words(textIn(language, "plan.indicator.file.whole")),
                Spreadsheet.day(month.month().atEndOfMonth()),
                value(month.holds()),
                counted(month.holds()),
                of(month.holds()),
                month.corrections().isEmpty() ? Spreadsheet.words("") : counted(month.first()),
                Spreadsheet.words(textIn(
                        language,
                        month.frozenAt().isPresent()
                                ? "plan.indicator.months.frozen"
                                : "plan.indicator.months.moving")),
                Spreadsheet.words(remarks));
    }

    private static void entered(Spreadsheet sheet, HandFigure figure, Locale language) {
        row(
                sheet,
                textIn(language, "plan.indicator.file.whole"),
                figure.on(),
                List.of(Spreadsheet.number(plain(figure.value())), Spreadsheet.words(""), Spreadsheet.words("")),
                Stream.of(figure.source(), figure.byName(), figure.reason())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; ")),
                textIn(language, "plan.indicator.file.entered"));
    }

    private static void region(Spreadsheet sheet, RegionMonth region, Locale language) {
        Optional<Counted> counted = Optional.of(region.counted());
        row(
                sheet,
                region.nameThen(),
                region.month().atEndOfMonth(),
                List.of(value(counted), counted(counted), of(counted)),
                "",
                textIn(language, "plan.indicator.months.frozen"));
    }

    private static void row(
            Spreadsheet sheet,
            String where,
            LocalDate day,
            List<Spreadsheet.Cell> numbers,
            String remark,
            String state) {
        sheet.row(
                Spreadsheet.words(where),
                Spreadsheet.day(day),
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                Spreadsheet.words(""),
                Spreadsheet.words(state),
                Spreadsheet.words(remark));
    }

    private static Spreadsheet.Cell value(Optional<Counted> counted) {
        return counted.map(known -> Spreadsheet.number(plain(known.value()))).orElseGet(() -> Spreadsheet.words(""));
    }

    private static Spreadsheet.Cell counted(Optional<Counted> counted) {
        return counted.map(known -> Spreadsheet.number(known.counted())).orElseGet(() -> Spreadsheet.words(""));
    }

    private static Spreadsheet.Cell of(Optional<Counted> counted) {
        return counted.filter(known -> known.of() > 0)
                .map(known -> Spreadsheet.number(known.of()))
                .orElseGet(() -> Spreadsheet.words(""));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
