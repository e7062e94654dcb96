package be.leerspoor.training;

import be.leerspoor.people.Places;
import java.time.Clock;
import org.jooq.DSLContext;

/** Makes what the plan counts with, without the application around it. */
public final class CountedTraining {

    private CountedTraining() {}

    public static TrainingMonths of(DSLContext sql, Clock clock) {
        return new TrainingMonths(
                new TrainingMeasuresRepository(sql),
                new PastWalksRepository(sql),
                new KnownPaths(new PathRepository(sql)),
                Places.of(sql),
                clock);
    }
}
