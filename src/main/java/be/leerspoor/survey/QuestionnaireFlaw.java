package be.leerspoor.survey;

/**
 * Why a questionnaire cannot be asked as it is.
 *
 * @param where the code of the question or item, or empty for the whole
 */
public record QuestionnaireFlaw(Kind kind, String where) {

    /** What is wrong. */
    public enum Kind {
        /** It asks nothing. */
        NO_QUESTION,
        /** A grid without rows, or a list with nothing to choose. */
        EMPTY,
        /** A scale that is not there. */
        NO_SCALE,
        /** Two items with one code. */
        CODE_TWICE,
        /** A code with other signs than small letters, digits, dots and dashes, or too long. */
        CODE_SIGNS,
        /** An item that another questionnaire asks already. */
        ASKED_ELSEWHERE,
        /** An item that had another scale in an earlier version. */
        OTHER_SCALE,
        /** Words that are too long. */
        TOO_LONG,
        /** More items than anyone answers. */
        TOO_MANY,
        /** A register number stands in it. */
        NEVER_STORED
    }
}
