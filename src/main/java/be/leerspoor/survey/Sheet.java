package be.leerspoor.survey;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sheet as it goes into the box of its wave: what was answered, and in which region and team it counts.
 *
 * @param region the code of a region, or {@link #NONE}
 * @param team the code of a team, or {@link #NONE}
 */
record Sheet(String region, String team, Answers answers) {

    /** In no region or team. */
    static final String NONE = "-";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String text() {
        return JSON.writeValueAsString(this);
    }

    static Sheet read(String text) {
        try {
            return JSON.readValue(text, Sheet.class);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("Not a sheet", unreadable);
        }
    }
}
