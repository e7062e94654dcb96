package be.leerspoor.plan;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.textIn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a file with a plan. */
enum PlanColumn {
    ELEMENT,
    YEAR,
    OBJECTIVE,
    ACTION,
    OWNER,
    FROM,
    UNTIL,
    STATE;

    String in(Locale language) {
        return textIn(language, key("plan.file.column", this));
    }

    static List<String> all(Locale language) {
        return Arrays.stream(values()).map(column -> column.in(language)).toList();
    }
}
