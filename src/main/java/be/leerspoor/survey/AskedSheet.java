package be.leerspoor.survey;

import java.util.Optional;

/**
 * A questionnaire that is put to somebody.
 *
 * @param answered whether they answered; with a name they can still change that
 * @param kept what they answered so far with a name; empty without one, where only their own secret finds it
 */
public record AskedSheet(Wave wave, Questionnaire questionnaire, boolean answered, Optional<Answers> kept) {}
