package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import be.leerspoor.survey.Results;
import be.leerspoor.survey.SurveyFigures;
import be.leerspoor.survey.SurveyMeasures;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which questionnaires the whole organisation was asked in a period, as far as something is told of them. */
@Component
@ForStaff
class ReportRounds {

    private final Results results;
    private final SurveyMeasures measures;

    ReportRounds(Results results, SurveyMeasures measures) {
        this.results = results;
        this.measures = measures;
    }

    /** Those that closed in the period, the earliest first. */
    public List<FrozenReport.Round> of(LocalDate from, LocalDate until) {
        Map<String, Map<WaveId, SurveyFigures>> told = new HashMap<>();
        return results.waves().stream()
                .filter(wave -> !wave.narrow())
                .filter(wave -> !wave.until().isBefore(from) && !wave.until().isAfter(until))
                .sorted(Comparator.comparing(Wave::until)
                        .thenComparing(wave -> wave.id().value()))
                .flatMap(wave -> figures(wave, told).stream()
                        .map(figures ->
                                round(wave, figures, results.questionnaire(wave).name())))
                .toList();
    }

    private List<SurveyFigures> figures(Wave wave, Map<String, Map<WaveId, SurveyFigures>> told) {
        Map<WaveId, SurveyFigures> waves = told.computeIfAbsent(wave.version().code(), code -> {
            Map<WaveId, SurveyFigures> byWave = new HashMap<>();
            measures.of(code).forEach(figures -> byWave.put(figures.wave(), figures));
            return byWave;
        });
        SurveyFigures figures = waves.get(wave.id());
        return figures == null ? List.of() : List.of(figures);
    }

    private static FrozenReport.Round round(Wave wave, SurveyFigures figures, Words name) {
        return new FrozenReport.Round(
                new TwoLanguages(name.in("nl"), name.in("en")),
                wave.name(),
                wave.until(),
                figures.invited(),
                figures.answered().orElse(null));
    }
}
