package be.leerspoor.benchmark;

import java.util.Locale;

/** One measured figure in its unit, and the most it should be. */
public record Figure(String what, double value, double aim, String unit) implements Line {

    private static final Locale BELGIAN_DUTCH = Locale.forLanguageTag("nl-BE");

    @Override
    public String line() {
        return String.format(
                BELGIAN_DUTCH,
                "  %-44s %9.2f %-6s doel %8.2f %-6s %s",
                what,
                value,
                unit,
                aim,
                unit,
                value <= aim ? "gehaald" : "nog niet");
    }
}
