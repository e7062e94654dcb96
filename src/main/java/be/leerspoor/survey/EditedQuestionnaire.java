package be.leerspoor.survey;

import java.util.List;
import java.util.Set;

/**
 * A version with what one needs to write it.
 *
 * @param fixed items that were asked before: their scale stays as it is
 * @param scales those of other questionnaires, to take over
 * @param flaws why it cannot be asked yet
 */
public record EditedQuestionnaire(
        QuestionnaireDesk desk, Set<String> fixed, List<Scale> scales, List<QuestionnaireFlaw> flaws) {

    public EditedQuestionnaire {
        fixed = Set.copyOf(fixed);
        scales = List.copyOf(scales);
        flaws = List.copyOf(flaws);
    }
}
