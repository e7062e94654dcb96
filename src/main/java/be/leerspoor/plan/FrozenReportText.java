package be.leerspoor.plan;

import tools.jackson.databind.json.JsonMapper;

/** What a report tells, as it is kept. */
final class FrozenReportText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FrozenReportText() {}

    static String write(FrozenReport report) {
        return JSON.writeValueAsString(report);
    }

    static FrozenReport read(String text) {
        return JSON.readValue(text, FrozenReport.class);
    }
}
