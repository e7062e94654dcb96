package be.leerspoor.survey;

import be.leerspoor.people.ForStaff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What surveys let others count: numbers of the whole organisation, for everyone. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class SurveyMeasures {

    private final Results results;
    private final ToldRepository told;
    private final KnownQuestionnaires questionnaires;
    private final QuestionnaireRepository repository;

    SurveyMeasures(
            Results results,
            ToldRepository told,
            KnownQuestionnaires questionnaires,
            QuestionnaireRepository repository) {
        this.results = results;
        this.told = told;
        this.questionnaires = questionnaires;
        this.repository = repository;
    }

    /** The closed waves of a questionnaire in numbers, the earliest first; none where nothing was told yet. */
    public List<SurveyFigures> of(String questionnaire) {
        return results.overTime(questionnaire).map(SurveyMeasures::figures).orElse(List.of());
    }

    /** The newest version of a questionnaire that came along or was asked; one that is still being made is not told. */
    public Optional<Questionnaire> questionnaire(String code) {
        return repository.newest(code, _ -> true);
    }

    /**
     * The newest version of a questionnaire, come along or asked, that has this item with these answers on its scale: also one
     * that later versions left out has been asked, and is counted.
     */
    public Optional<Questionnaire> asking(String code, String item, Collection<String> options) {
        return repository.newest(
                code,
                questionnaire -> questionnaire
                        .item(item)
                        .flatMap(Item::scale)
                        .filter(scale -> options.stream().allMatch(scale::has))
                        .isPresent());
    }

    /** The closed waves that tell of any of these items, with those items alone, the earliest first; in one statement. */
    public List<SurveyFigures> ofItems(Collection<String> items) {
        List<SurveyFigures> waves = new ArrayList<>();
        told.overWaves(items)
                .forEach((wave, cells) -> waves.add(figures(
                        wave,
                        questionnaires.get(wave.version()).items().stream()
                                .filter(item -> items.contains(item.code())
                                        && item.scale().isPresent())
                                .map(item -> new SurveyFigures.ItemFigure(item, Results.shares(item, cells)))
                                .filter(figure -> !figure.shares().isEmpty())
                                .toList())));
        return List.copyOf(waves);
    }

    static List<SurveyFigures> figures(OverTime overTime) {
        return overTime.waves().stream()
                .map(wave -> figures(
                        wave,
                        overTime.items().stream()
                                .flatMap(item -> item.waves().stream()
                                        .filter(in -> in.wave().id().equals(wave.id()))
                                        .map(in -> new SurveyFigures.ItemFigure(item.item(), in.whole())))
                                .toList()))
                .toList();
    }

    private static SurveyFigures figures(Wave wave, List<SurveyFigures.ItemFigure> items) {
        return new SurveyFigures(
                wave.id(), wave.kind(), wave.name(), wave.until(), wave.invited(), wave.answered(), items);
    }
}
