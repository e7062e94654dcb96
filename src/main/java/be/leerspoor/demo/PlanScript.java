package be.leerspoor.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the plan of the demo organisation came about. Every {@code at}, {@code from}, {@code until} and {@code on} is a number of
 * months after the first month of the plan.
 */
record PlanScript(
        List<List<String>> years,
        List<Wanted> objectives,
        List<Done> actions,
        List<Due> milestones,
        List<Feared> risks,
        List<Decided> decisions,
        List<Said> sentences,
        List<Agreed> agreed,
        List<Met> meetings,
        List<Measured> indicators) {

    record Wanted(String key, int at, String element, int year, String title, String words) {}

    /** @param states each a month, a state and a note */
    record Done(
            String objective,
            int at,
            @Nullable String region,
            String title,
            String owner,
            List<String> helpers,
            int from,
            int until,
            List<List<Object>> states) {}

    /** @param moves each the month in which it was moved, the month it was moved to, and why */
    record Due(
            String objective,
            int at,
            String title,
            int on,
            List<List<Object>> moves,
            @Nullable Integer reached) {}

    record Feared(int at, String element, int year, String title, String words, String beside) {}

    record Decided(int at, String element, String title, String words, boolean taken) {}

    record Said(int at, String element, String words) {}

    record Agreed(int at, String name) {}

    record Met(int at, String free) {}

    /** @param figures each a month and a value that somebody entered */
    record Measured(
            String element,
            String role,
            String nl,
            String en,
            String unit,
            String direction,
            String shareOfNl,
            String shareOfEn,
            String measure,
            BigDecimal baseline,
            List<BigDecimal> targets,
            @Nullable BigDecimal upTo,
            List<List<BigDecimal>> figures) {}

    static PlanScript read() {
        return DemoFile.read("plan.json", PlanScript[].class).getFirst();
    }
}
