package be.leerspoor.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who knows everything that was told, which teams there are in which region, and linear programming: how few and how
 * many people can have given an answer somewhere?
 */
final class LinearAttacker {

    private final List<Tally.Place> places;
    private final int options;
    private final List<LinearConstraint> known = new ArrayList<>();

    LinearAttacker(Collection<Tally.Place> places, int options) {
        this.places = List.copyOf(places);
        this.options = options;
    }

    /** Learns that so many people of these places gave one of these answers. */
    void learn(Predicate<Tally.Place> where, List<Integer> answers, int people) {
        known.add(new LinearConstraint(row(where, answers), Relationship.EQ, people));
    }

    /** The most people that can have given this answer there. */
    double most(Predicate<Tally.Place> where, List<Integer> answers) {
        return solve(where, answers, GoalType.MAXIMIZE);
    }

    /** The fewest people that can have given this answer there. */
    double fewest(Predicate<Tally.Place> where, List<Integer> answers) {
        return solve(where, answers, GoalType.MINIMIZE);
    }

    /** Whether it is certain that somebody gave this answer there, and that fewer than the threshold did. */
    boolean finds(Predicate<Tally.Place> where, List<Integer> answers, int threshold) {
        return fewest(where, answers) > 1e-6 && most(where, answers) < threshold - 1e-6;
    }

    private double solve(Predicate<Tally.Place> where, List<Integer> answers, GoalType goal) {
        PointValuePair found = new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(row(where, answers), 0),
                        new LinearConstraintSet(known),
                        goal,
                        // With many ties the usual rule may stop before the end.
                        PivotSelectionRule.BLAND,
                        new NonNegativeConstraint(true));
        return found.getValue();
    }

    private double[] row(Predicate<Tally.Place> where, List<Integer> answers) {
        double[] row = new double[places.size() * options];
        for (int place = 0; place < places.size(); place++) {
            if (where.test(places.get(place))) {
                for (int answer : answers) {
                    row[place * options + answer] = 1;
                }
            }
        }
        return row;
    }
}
