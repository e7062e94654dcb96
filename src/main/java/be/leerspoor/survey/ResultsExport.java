package be.leerspoor.survey;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.people.ForStaff;
import be.leerspoor.shell.OutgoingFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is told of surveys as files to take along: the numbers on the screen, for who may see them there, and nothing more. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ResultsExport {

    /** What kind of file. */
    public enum Kind {
        /** For Excel with Belgian settings. */
        CSV,
        XLSX,
        PDF
    }

    private final Results results;

    ResultsExport(Results results) {
        this.results = results;
    }

    /** A wave, with one group beside everyone if it is chosen; empty when there is no such wave or it is not closed. */
    public Optional<OutgoingFile> wave(WaveId wave, @Nullable Integer place, Kind kind, Locale language) {
        return results.of(wave, place).map(told -> wave(told, kind, language));
    }

    private static OutgoingFile wave(WaveResults told, Kind kind, Locale language) {
        if (kind == Kind.PDF) {
            return new ToldPaper(language).of(told);
        }
        ToldSheet sheet = new ToldSheet(language, told.questionnaire());
        WaveWords words = new WaveWords(language);
        told.items().forEach(item -> {
            sheet.add(told.wave(), sheet.everyone(), item.item(), item.whole());
            told.chosen().ifPresent(group -> sheet.add(told.wave(), words.group(group), item.item(), item.beside()));
        });
        return sheet.file(words.name(told.questionnaire(), told.wave()), kind);
    }

    /** A questionnaire over its waves; empty when nothing was told of it yet. */
    public Optional<OutgoingFile> overTime(String questionnaire, Kind kind, Locale language) {
        return results.overTime(questionnaire).map(told -> overTime(told, kind, language));
    }

    private static OutgoingFile overTime(OverTime told, Kind kind, Locale language) {
        if (kind == Kind.PDF) {
            return new ToldPaper(language).of(told);
        }
        ToldSheet sheet = new ToldSheet(language, told.questionnaire());
        for (WaveComparison item : told.items()) {
            List<WaveComparison.InWave> waves = item.waves();
            waves.forEach(in -> sheet.add(in.wave(), sheet.everyone(), item.item(), in.whole()));
        }
        return sheet.file(
                textIn(
                        language,
                        "survey.export.over-time.name",
                        told.questionnaire().name().in(language.getLanguage())),
                kind);
    }
}
