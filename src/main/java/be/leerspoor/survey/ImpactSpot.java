package be.leerspoor.survey;

import java.util.Comparator;
import java.util.Locale;

/**
 * A place on the grid of effects: one of its statements, or the cell of a level and a term as a whole.
 *
 * @param number the statement within its cell: from 1 on a published one, from 51 on one of the organisation; 0 for none of
 *     them in particular
 */
public record ImpactSpot(ImpactLevel level, ImpactTerm term, int number) {

    /** The order of the grid. */
    public static final Comparator<ImpactSpot> ORDER = Comparator.comparing(ImpactSpot::level)
            .thenComparing(ImpactSpot::term)
            .thenComparingInt(ImpactSpot::number);

    /** Of the statements that the organisation added to a cell, the first; what is below is of published ones. */
    static final int FIRST_OWN = 51;

    static final int HIGHEST = 99;

    /** A number below 0 or above 99 is refused with {@link IllegalArgumentException}. */
    public ImpactSpot {
        if (number < 0 || number > HIGHEST) {
            throw new IllegalArgumentException("No statement has number " + number);
        }
    }

    /** The cell as a whole. */
    public static ImpactSpot whole(ImpactLevel level, ImpactTerm term) {
        return new ImpactSpot(level, term, 0);
    }

    /** Whether it is a cell and none of its statements in particular. */
    public boolean isWhole() {
        return number == 0;
    }

    /** Whether it is for a statement that the organisation added. */
    public boolean isOwn() {
        return number >= FIRST_OWN;
    }

    /** The code, the same as that of the item which asks for it: {@code impact.client.short.1}, of a cell {@code impact.client.short}. */
    public String code() {
        String cell = "impact." + lower(level) + '.' + lower(term);
        return isWhole() ? cell : cell + '.' + number;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
