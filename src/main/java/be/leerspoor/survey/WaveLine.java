package be.leerspoor.survey;

/**
 * A wave in the list of who makes surveys.
 *
 * @param questionnaire what its questionnaire is called
 * @param answeredShare as in {@link WaveDesk}
 */
public record WaveLine(Wave wave, Words questionnaire, int answeredShare) {}
