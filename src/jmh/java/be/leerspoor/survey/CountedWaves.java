package be.leerspoor.survey;

import org.jooq.DSLContext;

/** Makes what the plan counts with, without the application around it. */
public final class CountedWaves {

    private CountedWaves() {}

    public static SurveyMonths of(DSLContext sql) {
        return new SurveyMonths(new WavesOverTime(
                new WaveRepository(sql),
                new ToldRepository(sql),
                new KnownQuestionnaires(new QuestionnaireRepository(sql))));
    }
}
