package be.leerspoor.survey;

import java.util.List;

/**
 * How many gave one of these answers.
 *
 * @param options answers that are told as one, in their order
 * @param people how many gave one of them
 * @param of how many answered the item
 */
public record ToldShare(List<Scale.Option> options, int people, int of) {

    public ToldShare {
        options = List.copyOf(options);
    }

    /** In hundredths; 0 where nobody answered. */
    public double percent() {
        return of == 0 ? 0 : 100.0 * people / of;
    }

    /** Between which shares the true one probably lies; refused where nobody answered. */
    public Wilson interval() {
        return Wilson.of(people, of);
    }
}
