package be.leerspoor.plan;

import java.util.List;
import java.util.stream.IntStream;

/** A year of the plan, from 1 to 5. It need not be a year of the calendar. */
public record PlanYear(int number) implements Comparable<PlanYear> {

    /** How many years the plan has. */
    public static final int COUNT = 5;

    /** All of them, in order. */
    public static final List<PlanYear> ALL =
            IntStream.rangeClosed(1, COUNT).mapToObj(PlanYear::new).toList();

    /** A year that is not one of the plan is refused with {@link IllegalArgumentException}. */
    public PlanYear {
        if (number < 1 || number > COUNT) {
            throw new IllegalArgumentException("year: 1 to " + COUNT);
        }
    }

    @Override
    public int compareTo(PlanYear other) {
        return Integer.compare(number, other.number);
    }
}
