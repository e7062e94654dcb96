package be.leerspoor.survey;

/**
 * Why counts are not taken over.
 *
 * @param line of the file, or 0 where they were typed
 * @param words what is the matter in it: an item, an answer or a number; may be empty
 */
public record CountFault(Kind kind, long line, String words) {

    /** What is wrong. */
    public enum Kind {
        /** Not as many cells as there are columns. */
        COLUMNS,
        /** A register number. */
        NEVER_STORED,
        /** A cell that a spreadsheet would calculate. */
        FORMULA,
        /** No such item in this questionnaire. */
        ITEM_UNKNOWN,
        /** An item that people answer in their own words: nothing of it is counted. */
        ITEM_WRITTEN,
        /** No such answer on the scale of the item. */
        ANSWER_UNKNOWN,
        /** The same answer of the same item, or the same item, for a second time. */
        TWICE,
        /** Less than nobody. */
        NEGATIVE,
        /** No whole number. */
        NUMBER,
        /** A percentage where a count belongs. */
        PERCENTAGE,
        /** More than a hundred of a hundred. */
        OVER_HUNDRED,
        /** A percentage that is not that of the count. */
        PERCENTAGE_DIFFERS,
        /** Another number of people than on the line before of the same item. */
        PEOPLE_DIFFER,
        /** Nobody answered. */
        NOBODY,
        /** The counts of an item are more or fewer than the people who answered it. */
        NOT_ADDING_UP,
        /** More people than there can be. */
        TOO_MANY
    }
}
