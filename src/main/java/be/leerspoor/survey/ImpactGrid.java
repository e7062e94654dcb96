package be.leerspoor.survey;

import be.leerspoor.stories.StorySummary;
import java.util.List;

/** What is told of effects, cell by cell: by level, then by term. */
public record ImpactGrid(List<Cell> cells) {

    /** A statement, and the published stories that tell of it. */
    public record Told(ImpactStatement statement, List<StorySummary> stories) {

        public Told {
            stories = List.copyOf(stories);
        }
    }

    /**
     * A level and a term.
     *
     * @param others stories that tell of something here that no statement says
     * @param reviewers at least so many colleagues saw something of this in a case review of their own; 0 where that is not
     *     told, which says nothing of whether there are any
     */
    public record Cell(
            ImpactLevel level, ImpactTerm term, List<Told> statements, List<StorySummary> others, int reviewers) {

        public Cell {
            statements = List.copyOf(statements);
            others = List.copyOf(others);
        }

        /** Whether no story tells of anything here. */
        public boolean hasNoStory() {
            return others.isEmpty()
                    && statements.stream().allMatch(told -> told.stories().isEmpty());
        }
    }

    public ImpactGrid {
        cells = List.copyOf(cells);
    }
}
