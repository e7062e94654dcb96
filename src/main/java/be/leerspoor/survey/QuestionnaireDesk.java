package be.leerspoor.survey;

/**
 * One version of a questionnaire for who makes surveys.
 *
 * @param settled whether a wave asked it, so that nothing in it changes any more
 * @param cameAlong whether it came with the product
 */
public record QuestionnaireDesk(
        QuestionnaireVersion version,
        Questionnaire questionnaire,
        boolean settled,
        boolean cameAlong,
        int lockVersion) {}
