package be.leerspoor.survey;

/** What the product does with a questionnaire beyond asking it. */
public enum QuestionnaireKind {
    /** How often tools are used. */
    BREADTH,
    /** How people stand towards child, parents and network. */
    ATTITUDE,
    /** How each tool is used, in words. */
    DEPTH,
    /** Which gains and burdens people recognise. */
    IMPACT,
    /** How work feels; told above ten people only. */
    PULSE,
    /** For young people, parents and network, who have no account. */
    FAMILY,
    /** Whatever the organisation asks of its own. */
    OTHER;

    private static final int USUAL = 5;
    private static final int WELL_BEING = 10;

    /** The least number of people that any told number counts. */
    public int threshold() {
        return this == PULSE ? WELL_BEING : USUAL;
    }
}
