package be.leerspoor.search;

/**
 * What a match is worth, depending on where it is and how near it is to what was asked. Found by measuring on judged
 * questions; all that matters is their rough proportion.
 */
final class Weights {

    static final float title = 1.6f;
    static final float summary = 2f;
    static final float tags = 1.5f;
    static final float body = 1f;
    static final float part = 0.5f;
    static final float root = 0.5f;
    static final float same = 0.7f;
    static final float narrower = 0.6f;
    static final float related = 0.2f;
    static final float wordsOfTerm = 0.2f;
    static final float corrected = 0.7f;
    static final float tie = 0.4f;
    static final float filter = 4f;
    static final float subject = 2.5f;
    static final float age = 2f;
    static final float together = 2f;
    static final float pieces = 2f;
    static final float firm = 0.5f;

    /** How much of a question a document must answer to be shown when few answer all of it. */
    static final float enough = 0.3f;

    static final float k1 = 1.2f;
    static final float b = 0.4f;

    private Weights() {}

    static final float of(Thesaurus.Nearness nearness) {
        return switch (nearness) {
            case SAME -> same;
            case NARROWER -> narrower;
            case RELATED -> related;
        };
    }
}
