package be.leerspoor.survey;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.Spreadsheet;
import java.util.List;
import java.util.Locale;

/** What is told as a table: a row for each number. */
final class ToldSheet {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Locale language;
    private final String name;
    private final ToldWords words;
    private final Spreadsheet sheet;

    ToldSheet(Locale language, Questionnaire questionnaire) {
        this.name = questionnaire.name().in(language.getLanguage());
        this.language = language;
        this.words = new ToldWords(language);
        this.sheet = new Spreadsheet(
                textIn(language, "survey.export.sheet"),
                List.of(
                        textIn(language, "survey.export.questionnaire"),
                        textIn(language, "survey.export.wave"),
                        textIn(language, "survey.export.from"),
                        textIn(language, "survey.export.until"),
                        textIn(language, "survey.export.who"),
                        textIn(language, "survey.export.item"),
                        textIn(language, "survey.told.table.answer"),
                        textIn(language, "survey.told.table.count"),
                        textIn(language, "survey.export.of"),
                        textIn(language, "survey.export.share"),
                        textIn(language, "survey.export.low"),
                        textIn(language, "survey.export.high")));
    }

    String everyone() {
        return textIn(language, "survey.told.everyone");
    }

    /** Adds how these people answered an item; nothing where nothing is told. */
    void add(Wave wave, String who, Item item, List<ToldShare> shares) {
        for (ToldShare share : ToldWords.inOrder(item, shares)) {
            Wilson interval = share.interval();
            sheet.row(
                    Spreadsheet.words(name),
                    Spreadsheet.words(wave.name()),
                    Spreadsheet.day(wave.from()),
                    Spreadsheet.day(wave.until()),
                    Spreadsheet.words(who),
                    Spreadsheet.words(words.of(item)),
                    Spreadsheet.words(words.answers(share.options())),
                    Spreadsheet.number(share.people()),
                    Spreadsheet.number(share.of()),
                    Spreadsheet.number(ToldWords.tenths(share)),
                    Spreadsheet.number(ToldWords.tenths(interval.low())),
                    Spreadsheet.number(ToldWords.tenths(interval.high())));
        }
    }

    OutgoingFile file(String title, ResultsExport.Kind kind) {
        return kind == ResultsExport.Kind.XLSX
                ? new OutgoingFile(title + ".xlsx", XLSX, sheet.xlsx())
                : new OutgoingFile(title + ".csv", "text/csv;charset=UTF-8", sheet.csv());
    }
}
