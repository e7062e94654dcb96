package be.leerspoor.training;

/**
 * A number of people as it is told to who does not see them by name: nobody, a few, or from six people on exactly how many.
 *
 * @param told nothing for nobody, one for a few, otherwise how many
 */
public record Headcount(int told) {

    static final Headcount NOBODY = new Headcount(0);
    static final Headcount FEW = new Headcount(1);

    public Headcount {
        if (told < 0 || told > 1 && told <= Coverage.PEOPLE) {
            throw new IllegalArgumentException("How many they are is told of more than " + Coverage.PEOPLE + " people");
        }
    }

    static Headcount of(int people) {
        return people > 0 && people <= Coverage.PEOPLE ? FEW : new Headcount(people);
    }

    /** Whether there is nobody at all. */
    public boolean isNobody() {
        return told == 0;
    }

    /** Whether there are too few to say how many. */
    public boolean isFew() {
        return told == 1;
    }
}
