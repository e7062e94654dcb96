package be.leerspoor.survey;

/**
 * A wave for who makes surveys.
 *
 * @param answeredShare about how many of a hundred answered so far, in steps of five people or more, so that nobody sees who
 *     comes in; 0 until
 *     it opens and where people come with a code
 * @param invited how many people, or codes
 */
public record WaveDesk(Wave wave, Audience audience, int answeredShare, int invited) {

    private static final int[] STEPS = {5, 10, 20, 25, 50};
    private static final int FEWEST = 5;

    /** In the smallest step that counts five people at least; nothing where none does. */
    static int stepOf(int answered, int invited) {
        for (int step : STEPS) {
            if (invited * step >= FEWEST * 100) {
                return answered * 100 / invited / step * step;
            }
        }
        return 0;
    }
}
