package be.leerspoor.stories;

import be.leerspoor.people.Places;
import java.time.Clock;
import org.jooq.DSLContext;

/** Makes what the plan counts with, without the application around it. */
public final class CountedStories {

    private CountedStories() {}

    public static StoryMeasures of(DSLContext sql, Clock clock) {
        return new StoryMeasures(
                new StoryMeasuresRepository(sql), new SearchMonthRepository(sql), Places.of(sql), clock);
    }
}
