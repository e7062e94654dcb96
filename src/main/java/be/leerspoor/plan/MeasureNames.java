package be.leerspoor.plan;

import be.leerspoor.people.ForStaff;
import be.leerspoor.shell.Texts;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.SurveyMeasures;
import be.leerspoor.training.TrainingMonths;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a measure is about, as people call it: a path, a questionnaire, or an item of one with its answers, in the words of the
 * newest version that asks it.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class MeasureNames {

    private final TrainingMonths training;
    private final SurveyMeasures surveys;

    MeasureNames(TrainingMonths training, SurveyMeasures surveys) {
        this.training = training;
        this.surveys = surveys;
    }

    /**
     * What it is called in the language of the screen.
     *
     * @param about the name of the path or the questionnaire
     * @param item what is asked; empty for another kind
     * @param answers which answers count, in the order of the scale; none for another kind
     */
    public record Named(String about, String item, List<String> answers) {

        public Named {
            answers = List.copyOf(answers);
        }
    }

    /** The names in this measure; empty where it has none, and where no version that was asked or offered has this. */
    public Optional<Named> of(Measure measure) {
        return switch (measure.kind().about()) {
            case NOTHING -> Optional.empty();
            case PATH -> training.path(measure.about()).map(path -> about(path.name(Texts.language())));
            case QUESTIONNAIRE -> surveys.questionnaire(measure.about()).map(each -> about(name(each)));
            case ANSWER -> measure.answer().flatMap(this::answer);
        };
    }

    private static Named about(String name) {
        return new Named(name, "", List.of());
    }

    private Optional<Named> answer(Measure.Answer answer) {
        return surveys.asking(answer.questionnaire(), answer.item(), answer.options())
                .flatMap(asked -> asked.item(answer.item())
                        .map(item -> new Named(
                                name(asked), item.words().in(Texts.language().getLanguage()), answers(item, answer))));
    }

    private static List<String> answers(Item item, Measure.Answer answer) {
        return item.scale().map(Scale::options).orElse(List.of()).stream()
                .filter(option -> answer.options().contains(option.code()))
                .map(option -> option.words().in(Texts.language().getLanguage()))
                .toList();
    }

    private static String name(Questionnaire questionnaire) {
        return questionnaire.name().in(Texts.language().getLanguage());
    }
}
