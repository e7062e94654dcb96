package be.leerspoor.benchmark;

import java.util.Locale;

/**
 * How many times faster we are than another, both measured in one run, and how many times it should be.
 *
 * @param ours in milliseconds
 * @param theirs in milliseconds
 * @param remark what helps to weigh the figure
 */
public record Ratio(String what, double ours, double theirs, double aim, String remark) implements Line {

    private static final Locale BELGIAN_DUTCH = Locale.forLanguageTag("nl-BE");

    @Override
    public String line() {
        double times = theirs / ours;
        return String.format(
                BELGIAN_DUTCH,
                "  %-32s %8.2f ms  PostgreSQL %9.2f ms  %7.1f x  doel %.0f x  %-9s %s",
                what,
                ours,
                theirs,
                times,
                aim,
                times >= aim ? "gehaald" : "nog niet",
                remark);
    }
}
