package be.leerspoor.search;

/**
 * What a match is worth, depending on where it is and how near it is to what was asked. Found by measuring on judged
 * questions; all that matters is their rough proportion.
 */
final class Weights {

    static float title = 1.6f;
    static float summary = 2f;
    static float tags = 1.5f;
    static float body = 1f;
    static float part = 0.5f;
    static float root = 0.5f;
    static float same = 0.7f;
    static float narrower = 0.6f;
    static float related = 0.2f;
    static float ownParts = 0.2f;
    static float wordsOfTerm = 0.2f;
    static float joined = 1f;
    static float corrected = 0.7f;
    static float near = 0.5f;
    static float tie = 0.4f;
    static float filter = 4f;
    static float subject = 2.5f;
    static float age = 2f;
    static float together = 2f;
    static float firm = 0.5f;
    static float k1 = 1.2f;
    static float b = 0.4f;

    /** How many words may be skipped or swapped within a term of several words. */
    static final int looseness = 2;

    private Weights() {}

    static float of(Thesaurus.Nearness nearness) {
        return switch (nearness) {
            case SAME -> same;
            case NARROWER -> narrower;
            case RELATED -> related;
        };
    }
}
