package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.survey.ImpactGrid;
import be.leerspoor.survey.ImpactTags;
import be.leerspoor.survey.SurveyFigures;
import be.leerspoor.survey.SurveyMeasures;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation knows of the outcomes it wants for families: from indicators, from surveys, from stories. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Outcomes {

    private static final int MOST_STORIES = 10;

    private final Indicators indicators;
    private final SurveyMeasures surveys;
    private final ImpactTags impact;

    Outcomes(Indicators indicators, SurveyMeasures surveys, ImpactTags impact) {
        this.indicators = indicators;
        this.surveys = surveys;
        this.impact = impact;
    }

    /** What is known of one of them. */
    public OutcomePage page(Outcome outcome) {
        return new OutcomePage(outcome, readings(outcome), asked(outcome), stories(outcome));
    }

    private List<IndicatorReading> readings(Outcome outcome) {
        return indicators.countedFrom(outcome.items());
    }

    private List<OutcomePage.Asked> asked(Outcome outcome) {
        List<SurveyFigures> waves = surveys.ofItems(outcome.items());
        return outcome.items().stream()
                .map(item -> new OutcomePage.Asked(
                        questionnaire(item),
                        item,
                        waves.stream()
                                .flatMap(wave ->
                                        find(wave, item).stream().map(figure -> new OutcomePage.InWave(wave, figure)))
                                .toList()))
                .filter(asked -> !asked.waves().isEmpty())
                .toList();
    }

    private static String questionnaire(String item) {
        return item.substring(0, item.indexOf('.'));
    }

    private static Optional<SurveyFigures.ItemFigure> find(SurveyFigures wave, String item) {
        return wave.items().stream()
                .filter(figure -> figure.item().code().equals(item))
                .findFirst();
    }

    private List<StorySummary> stories(Outcome outcome) {
        return impact.grid().cells().stream()
                .flatMap(cell -> cell.statements().stream())
                .filter(told -> outcome.spots().contains(told.statement().spot()))
                .flatMap((ImpactGrid.Told told) -> told.stories().stream())
                .distinct()
                .limit(MOST_STORIES)
                .toList();
    }
}
