package be.leerspoor.casereview;

import be.leerspoor.people.Places;
import java.time.Clock;
import org.jooq.DSLContext;

/** Makes what the plan counts with, without the application around it. */
public final class CountedReviews {

    private CountedReviews() {}

    public static ReviewMeasures of(DSLContext sql, Clock clock) {
        return new ReviewMeasures(new ReviewMeasuresRepository(sql), Places.of(sql), clock);
    }
}
