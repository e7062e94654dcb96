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

    static int stepOf(int answered, int invited) {
        return invited == 0 ? 0 : answered * 100 / invited / STEP * STEP;
    }
}
