package be.leerspoor.survey;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What came of writing a questionnaire. */
public sealed interface QuestionnaireResult {

    /** It is there, or gone, as asked. */
    record Done(QuestionnaireVersion version) implements QuestionnaireResult {}

    /** It is kept, with a name for good for everything new in it. */
    record Saved(EditedQuestionnaire now, Instant at) implements QuestionnaireResult {}

    /** A wave asked it: so it stays as it is. */
    record Settled() implements QuestionnaireResult {}

    /** A wave that is planned asks it, or counts were taken over for it. */
    record InUse() implements QuestionnaireResult {}

    /** Somebody changed or removed it meanwhile. */
    record ChangedMeanwhile() implements QuestionnaireResult {}

    /** A newer version is being written already. */
    record BeingWritten(QuestionnaireVersion version) implements QuestionnaireResult {}

    /** A register number stands in these places. */
    record NeverStored(Set<String> where) implements QuestionnaireResult {

        public NeverStored {
            where = Set.copyOf(where);
        }
    }

    /** It cannot be kept like this. */
    record Flawed(List<QuestionnaireFlaw> flaws) implements QuestionnaireResult {

        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
