package be.leerspoor.benchmark;

import java.util.Locale;

/** One measured figure in its unit that has no aim of its own, but helps to weigh the others. */
public record Fact(String what, double value, String unit) implements Line {

    private static final Locale BELGIAN_DUTCH = Locale.forLanguageTag("nl-BE");

    @Override
    public String line() {
        return String.format(BELGIAN_DUTCH, "  %-44s %9.2f %s", what, value, unit);
    }
}
