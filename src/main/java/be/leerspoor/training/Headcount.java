package be.leerspoor.training;

/**
 * A number of people as it is told to who does not see them by name: nobody, a few, or rounded to sixes. Whatever numbers are
 * taken from one another, what is left is nothing or six people and more.
 *
 * @param about nothing for nobody, one for a few, otherwise a multiple of six
 */
public record Headcount(int about) {

    /** Of fewer people than so many nothing is told, and numbers are rounded to so many. */
    static final int STEP = Coverage.PEOPLE + 1;

    static final Headcount NOBODY = new Headcount(0);
    static final Headcount FEW = new Headcount(1);

    public Headcount {
        if (about != 1 && (about < 0 || about % STEP != 0)) {
            throw new IllegalArgumentException("A number of people is told in sixes");
        }
    }

    static Headcount of(int people) {
        return people > 0 && people < STEP ? FEW : new Headcount(sixes(people));
    }

    /** The same as a figure: fewer than six are none, whether there was anybody or not. */
    static int sixes(int people) {
        return people < STEP ? 0 : (people + STEP / 2) / STEP * STEP;
    }

    /** Whether there is nobody at all. */
    public boolean isNobody() {
        return about == 0;
    }

    /** Whether there are too few to say how many. */
    public boolean isFew() {
        return about == 1;
    }
}
