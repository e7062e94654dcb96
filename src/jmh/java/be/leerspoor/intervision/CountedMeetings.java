package be.leerspoor.intervision;

import be.leerspoor.people.Places;
import java.time.Clock;
import org.jooq.DSLContext;

/** Makes what the plan counts with, without the application around it. */
public final class CountedMeetings {

    private CountedMeetings() {}

    public static IntervisionMonths of(DSLContext sql, Clock clock) {
        return new IntervisionMonths(new IntervisionMonthsRepository(sql), Places.of(sql), clock);
    }
}
