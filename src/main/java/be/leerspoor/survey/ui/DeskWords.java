package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.survey.Question;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.QuestionnaireFlaw;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveResult;
import be.leerspoor.survey.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What questionnaires and waves are called, and why something cannot be done with them. */
final class DeskWords {

    private DeskWords() {}

    /** In the language of the screen. */
    static String read(Words words) {
        return words.in(Texts.language().getLanguage());
    }

    /** A version by its name. */
    static String version(QuestionnaireDesk desk) {
        return version(desk.questionnaire().name(), desk.version().number());
    }

    static String version(Words name, int number) {
        return text("survey.desk.version", read(name), number);
    }

    /** A wave by its name, with what it asks. */
    static String wave(Words questionnaire, Wave wave) {
        return text("survey.home.wave", read(questionnaire), wave.name());
    }

    /** From when until when, in figures. */
    static String shortPeriod(Wave wave) {
        Formats formats = Formats.here();
        return text("survey.desk.short-period", formats.day(wave.from()), formats.day(wave.until()));
    }

    /** From when until when. */
    static String period(Wave wave) {
        Formats formats = Formats.here();
        return text("survey.desk.period", formats.longDay(wave.from()), formats.longDay(wave.until()));
    }

    /** Why it could not be done; empty when it was. */
    static String refused(WaveResult result) {
        return switch (result) {
            case WaveResult.Done _ -> "";
            case WaveResult.NeverStored _ -> text("survey.desk.never-stored");
            case WaveResult.OpenAlready _ -> text("survey.wave.refused.open-already");
            case WaveResult.ChangedMeanwhile _ -> text("survey.wave.refused.changed-meanwhile");
            case WaveResult.OverAlready _ -> text("survey.wave.refused.over-already");
            case WaveResult.NobodyInvited _ -> text("survey.wave.refused.nobody-invited");
            case WaveResult.TooFewInvited(int threshold) -> text("survey.wave.refused.too-few-invited", threshold);
            case WaveResult.TooSoon(var earliest) ->
                text("survey.wave.refused.too-soon", Formats.here().longDay(earliest));
            case WaveResult.OverlapsOther(var other, var earliest) ->
                text("survey.wave.refused.overlaps", other, Formats.here().longDay(earliest));
            case WaveResult.Flawed(List<QuestionnaireFlaw> flaws) -> text("survey.wave.refused.flawed", flaws.size());
            case WaveResult.KeyMissing _ -> text("survey.wave.refused.key-missing");
            case WaveResult.ClosesElsewhere _ -> text("survey.wave.refused.closes-elsewhere");
        };
    }

    /** What is wrong, without where. */
    static String flaw(QuestionnaireFlaw flaw) {
        return text(key("survey.flaw", flaw.kind()));
    }

    /** What is wrong, with the words of the question it is about. */
    static String flawWithPlace(Questionnaire questionnaire, QuestionnaireFlaw flaw) {
        String place = place(questionnaire, flaw.where());
        return place.isEmpty() ? flaw(flaw) : text("survey.flaw-at", place, flaw(flaw));
    }

    private static String place(Questionnaire questionnaire, String where) {
        return questionnaire
                .questions()
                .filter(question -> codes(question).anyMatch(where::equals))
                .findFirst()
                .map(question -> read(question.words()))
                .orElse("");
    }

    /** The codes of a question and of everything in it. */
    static Stream<String> codes(Question question) {
        Stream<Question.Part> parts = switch (question) {
            case Question.Grid grid -> grid.rows().stream();
            case Question.Several several -> several.options().stream();
            case Question.One _, Question.ZeroToTen _, Question.Written _ -> Stream.of();
        };
        return Stream.concat(Stream.of(question.code()), parts.map(Question.Part::code));
    }

    /** Several things with dots between them; what is empty is left out. */
    static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
