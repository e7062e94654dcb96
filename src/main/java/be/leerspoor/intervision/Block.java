package be.leerspoor.intervision;

/** The kind of work in a step. It decides what a screen offers and what the server lets through. */
public enum Block {
    /** Whoever has the word talks; texts are shared when their author chooses. */
    TALK,
    /** One after the other; what somebody wrote is shown when they pass on. */
    TURNS,
    /** Everyone at an own screen. */
    WRITE,
    /** Everything that was written in an earlier step is shown at once. */
    REVEAL,
    /** What was written in an earlier step is shown turn by turn, as its author reads it aloud. */
    READ,
    /** Who writes in this step rates what was written earlier; shown when all have given. */
    RATE,
    /** The questions that members bring. */
    CASES,
    /** Dots on the questions; shown when all have given, then the group decides. */
    CHOOSE,
    /** Everyone gives a point from 0 to 10; shown when all have given. */
    SCALE,
    /** What became of earlier agreements. */
    LOOK_BACK,
    /** The presenter chooses from the advice. */
    AGREEMENTS,
    /** How safe and how useful it was, told to the group as a whole only. */
    EVALUATION;

    /** Whether it works with the texts of an earlier step. */
    public boolean hasSource() {
        return this == REVEAL || this == READ || this == RATE;
    }

    /** Whether people take turns. */
    public boolean hasTurns() {
        return this == TURNS || this == READ;
    }

    /** Whether people give points that stay hidden until all have given or the facilitator shows them. */
    public boolean hasVotes() {
        return this == RATE || this == CHOOSE || this == SCALE;
    }
}
