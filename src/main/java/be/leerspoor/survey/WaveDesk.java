package be.leerspoor.survey;

/**
 * A wave for who makes surveys.
 *
 * @param answeredShare about how many of a hundred answered so far, in steps of 5, so that nobody sees who comes in; 0 until
 *     it opens and where people come with a code
 * @param invited how many people, or codes
 */
public record WaveDesk(Wave wave, Audience audience, int answeredShare, int invited) {

    private static final int STEP = 5;
    private static final int FEWEST = 5;

    /** Nothing while a step would be fewer than five people. */
    static int stepOf(int answered, int invited) {
        return invited * STEP < FEWEST * 100 ? 0 : answered * 100 / invited / STEP * STEP;
    }
}
