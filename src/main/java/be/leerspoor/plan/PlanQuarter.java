package be.leerspoor.plan;

/** A quarter of a year of the plan, from 1 to 4. */
public record PlanQuarter(PlanYear year, int number) implements Comparable<PlanQuarter> {

    static final int IN_A_YEAR = 4;
    static final int MONTHS = 3;

    /** A quarter that is not one of a year is refused with {@link IllegalArgumentException}. */
    public PlanQuarter {
        if (number < 1 || number > IN_A_YEAR) {
            throw new IllegalArgumentException("quarter: 1 to " + IN_A_YEAR);
        }
    }

    /** Which quarter of the whole plan it is, from 0. */
    public int index() {
        return (year.number() - 1) * IN_A_YEAR + number - 1;
    }

    @Override
    public int compareTo(PlanQuarter other) {
        return Integer.compare(index(), other.index());
    }
}
