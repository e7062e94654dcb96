package be.leerspoor.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A closed wave in numbers, of everyone together: what a plan counts. Only what is told is in it.
 *
 * @param until the last day on which one could answer
 * @param invited how many people were asked; 0 where that is not known
 * @param answered how many answered; empty where too few did, and where counts were taken over
 * @param items each with what is told of it; those of which nothing is told are left out
 */
public record SurveyFigures(
        WaveId wave,
        QuestionnaireKind kind,
        String waveName,
        LocalDate until,
        int invited,
        Optional<Integer> answered,
        List<ItemFigure> items) {

    /** How everyone answered one item. */
    public record ItemFigure(Item item, List<ToldShare> shares) {

        public ItemFigure {
            shares = List.copyOf(shares);
        }

        /** What is asked, in the language of the screen. */
        public String name(Locale language) {
            return item.words().in(language.getLanguage());
        }
    }

    public SurveyFigures {
        items = List.copyOf(items);
    }

    /** Which share of those who were asked answered, from 0 to 1; empty where that is not known. */
    public OptionalDouble response() {
        return answered.isEmpty() || invited == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) answered.get() / invited);
    }
}
