package be.leerspoor.survey;

import be.leerspoor.people.ForStaff;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What surveys let others count: numbers of the whole organisation, for everyone. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class SurveyMeasures {

    private final Results results;

    SurveyMeasures(Results results) {
        this.results = results;
    }

    /** The closed waves of a questionnaire in numbers, the earliest first; none where nothing was told yet. */
    public List<SurveyFigures> of(String questionnaire) {
        return results.overTime(questionnaire).map(SurveyMeasures::figures).orElse(List.of());
    }

    static List<SurveyFigures> figures(OverTime overTime) {
        return overTime.waves().stream()
                .map(wave -> new SurveyFigures(
                        wave.id(),
                        wave.kind(),
                        wave.name(),
                        wave.until(),
                        wave.invited(),
                        wave.answered(),
                        overTime.items().stream()
                                .flatMap(item -> item.waves().stream()
                                        .filter(in -> in.wave().id().equals(wave.id()))
                                        .map(in -> new SurveyFigures.ItemFigure(item.item(), in.whole())))
                                .toList()))
                .toList();
    }
}
