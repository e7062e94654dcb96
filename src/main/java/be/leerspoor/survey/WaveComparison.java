package be.leerspoor.survey;

import java.util.List;

/**
 * One item over the waves in which it was asked.
 *
 * @param item as the latest version asks it
 * @param waves the earliest first, each with how everyone answered; waves in which nothing of it is told are left out
 */
public record WaveComparison(Item item, List<InWave> waves) {

    /** How everyone answered in one wave. */
    public record InWave(Wave wave, List<ToldShare> whole) {

        public InWave {
            whole = List.copyOf(whole);
        }

        /** How many answered. */
        public int people() {
            return whole.isEmpty() ? 0 : whole.getFirst().of();
        }
    }

    public WaveComparison {
        waves = List.copyOf(waves);
    }
}
