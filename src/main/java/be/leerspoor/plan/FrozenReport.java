package be.leerspoor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of the plan and its figures, as it was when the report was made. Nothing of a region alone is in it.
 *
 * @param goals by year and by the day of their parts
 * @param decisions that were taken in the period, the earliest first
 */
public record FrozenReport(List<Goal> goals, List<Taken> decisions, List<Figure> figures, List<Round> rounds) {

    public FrozenReport {
        goals = List.copyOf(goals);
        decisions = List.copyOf(decisions);
        figures = List.copyOf(figures);
        rounds = List.copyOf(rounds);
    }

    /** An objective with what was done for it in the period. */
    public record Goal(Element element, int year, String title, String words, List<Deed> deeds, List<Stone> stones) {

        public Goal {
            deeds = List.copyOf(deeds);
            stones = List.copyOf(stones);
        }
    }

    /** An action. */
    public record Deed(String title, String owner, LocalDate from, LocalDate until, ActionState state) {}

    /** A milestone with how its day was moved, the earliest first. */
    public record Stone(
            String title, LocalDate on, @Nullable LocalDate reachedOn, List<Moved> moved) {

        public Stone {
            moved = List.copyOf(moved);
        }
    }

    /** That the day of a milestone was moved. */
    public record Moved(LocalDate from, LocalDate to, String reason) {}

    /** A decision; about the whole plan where it has no element. */
    public record Taken(@Nullable Element element, LocalDate on, String title, String words, String by) {}

    /** In what a figure is counted. */
    public enum Unit {
        COUNT,
        PERCENT,
        NUMBER
    }

    /**
     * An indicator in the period.
     *
     * @param value where it stood on the day of the last of its points; empty where there is none
     * @param target where it was to be in the year of that day; of a band its lower end
     * @param upTo the upper end of a band
     * @param points what was measured in the period and changes no more by itself, the earliest first
     * @param unknownFrom the first month of the period that was not frozen yet, so that nothing is told of it and of those after
     *     it; empty where all are known
     */
    public record Figure(
            Element element,
            TwoLanguages name,
            Unit unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal upTo,
            List<Point> points,
            @Nullable YearMonth unknownFrom) {

        public Figure {
            points = List.copyOf(points);
        }
    }

    /** One measurement. */
    public record Point(LocalDate on, BigDecimal value) {}

    /**
     * A questionnaire that the whole organisation was asked and that closed in the period.
     *
     * @param answered how many answered; empty where too few did
     */
    public record Round(
            TwoLanguages questionnaire,
            String name,
            LocalDate until,
            int invited,
            @Nullable Integer answered) {}
}
