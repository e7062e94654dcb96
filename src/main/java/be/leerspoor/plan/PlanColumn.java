package be.leerspoor.plan;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /** How the first line of a file may name them all: in either language, or as files named them before. */
    static List<Map<PlanColumn, String>> headers() {
        Map<PlanColumn, String> earlier = header(Texts.DUTCH);
        earlier.put(OBJECTIVE, "doel");
        return List.of(header(Texts.DUTCH), header(Texts.ENGLISH), earlier);
    }

    private static Map<PlanColumn, String> header(Locale language) {
        Map<PlanColumn, String> header = new EnumMap<>(PlanColumn.class);
        for (PlanColumn column : values()) {
            header.put(column, column.in(language));
        }
        return header;
    }

    static List<String> all(Locale language) {
        return List.copyOf(header(language).values());
    }
}
