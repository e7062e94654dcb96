package be.leerspoor.survey;

import java.util.List;

/** What came of taking counts over. */
public sealed interface TakeOverResult {

    /** They stand among the results. */
    record TakenOver(WaveId wave) implements TakeOverResult {}

    /** This was taken over before. */
    record TakenOverAlready() implements TakeOverResult {}

    /** Nothing was counted. */
    record Nothing() implements TakeOverResult {}

    /** It would not be over yet. */
    record InTheFuture() implements TakeOverResult {}

    /** A register number stands in the name or in where it comes from. */
    record NeverStored() implements TakeOverResult {}

    /** The counts are wrong; nothing is kept. */
    record Faulty(List<CountFault> faults) implements TakeOverResult {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The questionnaire itself cannot be asked, so nothing is compared with it. */
    record Flawed(List<QuestionnaireFlaw> flaws) implements TakeOverResult {

        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }
}
