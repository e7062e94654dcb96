package be.leerspoor.survey;

import java.util.List;

/** How a group answered one item, as it is told: every number counts at least the threshold of the wave. */
public record ToldTable(ToldGroup group, List<Cell> cells) {

    /**
     * Answers that are told as one number.
     *
     * @param options their places on the scale, in order
     * @param people how many gave one of them
     */
    public record Cell(List<Integer> options, int people) {

        public Cell {
            options = List.copyOf(options);
        }
    }

    public ToldTable {
        cells = List.copyOf(cells);
    }

    /** How many people answered. */
    public int people() {
        return cells.stream().mapToInt(Cell::people).sum();
    }
}
