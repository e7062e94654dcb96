package be.leerspoor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Recall and precision over marked texts, by overlap; what is measured is printed, and floors stand a little under it. */
class DetectorQualityTest {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("RRN", Kind.REGISTER_NUMBER),
            Map.entry("PHONE", Kind.PHONE),
            Map.entry("EMAIL", Kind.EMAIL),
            Map.entry("IBAN", Kind.IBAN),
            Map.entry("ADDRESS", Kind.ADDRESS),
            Map.entry("DATE_OF_BIRTH", Kind.BIRTH_DATE),
            Map.entry("NAME_PERSON", Kind.NAME),
            Map.entry("POSTCODE_TOWN", Kind.TOWN),
            Map.entry("SCHOOL_OR_INSTITUTION", Kind.INSTITUTION),
            Map.entry("URL_OR_HANDLE", Kind.HANDLE),
            Map.entry("DOSSIER_NUMBER", Kind.FILE_NUMBER),
            Map.entry("LICENCE_PLATE", Kind.LICENCE_PLATE));

    private static final Map<Kind, Floor> FLOORS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.REGISTER_NUMBER, new Floor(1, 1)),
            Map.entry(Kind.PHONE, new Floor(0.90, 0.95)),
            Map.entry(Kind.EMAIL, new Floor(0.94, 0.94)),
            Map.entry(Kind.IBAN, new Floor(0.90, 0.90)),
            Map.entry(Kind.ADDRESS, new Floor(0.94, 0.94)),
            Map.entry(Kind.BIRTH_DATE, new Floor(0.94, 0.94)),
            Map.entry(Kind.NAME, new Floor(0.96, 0.98)),
            Map.entry(Kind.TOWN, new Floor(0.94, 0.94)),
            Map.entry(Kind.INSTITUTION, new Floor(0.94, 0.94)),
            Map.entry(Kind.HANDLE, new Floor(0.88, 0.88)),
            Map.entry(Kind.FILE_NUMBER, new Floor(0.90, 0.90)),
            Map.entry(Kind.LICENCE_PLATE, new Floor(0.90, 0.90))));

    private final Detector detector = new Detector();

    @Test
    void marksWhatIdentifiesAndLeavesTheRestAlone() throws IOException {
        Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, new int[4]);
        }
        int negativeTexts = 0;
        int negativeTextsMarked = 0;
        List<String> misses = new ArrayList<>();
        for (JsonNode text : texts()) {
            String words = text.get("text").asString();
            List<Span> spans = spans(text);
            List<Finding> findings = detector.detect(words).all();
            if (spans.isEmpty()) {
                negativeTexts++;
                negativeTextsMarked += findings.isEmpty() ? 0 : 1;
            }
            for (Span span : spans) {
                counts.get(span.kind())[0]++;
                if (findings.stream().anyMatch(finding -> span.isMetBy(finding, true))) {
                    counts.get(span.kind())[1]++;
                } else {
                    misses.add("missed " + span.kind() + " " + words.substring(span.start(), span.end()));
                }
            }
            for (Finding finding : findings) {
                counts.get(finding.kind())[2]++;
                if (spans.stream().anyMatch(span -> span.isMetBy(finding, false))) {
                    counts.get(finding.kind())[3]++;
                } else {
                    misses.add("too much " + finding.kind() + " " + words.substring(finding.start(), finding.end())
                            + " in " + text.get("id").asString());
                }
            }
        }
        report(counts, negativeTexts, negativeTextsMarked, misses);

        FLOORS.forEach((kind, floor) -> {
            int[] count = counts.get(kind);
            assertThat((double) count[1] / count[0]).as("recall of " + kind).isGreaterThanOrEqualTo(floor.recall());
            assertThat((double) count[3] / count[2])
                    .as("precision of " + kind)
                    .isGreaterThanOrEqualTo(floor.precision());
        });
        assertThat(negativeTextsMarked)
                .as("texts without identifying data that were marked")
                .isLessThanOrEqualTo(1);
    }

    private static void report(Map<Kind, int[]> counts, int negatives, int marked, List<String> misses) {
        StringBuilder table = new StringBuilder("kind              spans  recall  findings  precision\n");
        counts.forEach((kind, count) -> table.append(String.format(
                Locale.ROOT,
                "%-16s %6d %7.3f %9d %10.3f%n",
                kind,
                count[0],
                count[0] == 0 ? 1.0 : (double) count[1] / count[0],
                count[2],
                count[2] == 0 ? 1.0 : (double) count[3] / count[2])));
        table.append("texts without identifying data: ")
                .append(negatives)
                .append(", marked: ")
                .append(marked);
        System.out.println(table);
        if (Boolean.getBoolean("privacy.misses")) {
            misses.forEach(System.out::println);
        }
    }

    private static List<JsonNode> texts() throws IOException {
        try (InputStream stream = DetectorQualityTest.class.getResourceAsStream("/privacy/dev.jsonl")) {
            ObjectMapper json = new ObjectMapper();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(json::readTree)
                    .toList();
        }
    }

    private static List<Span> spans(JsonNode text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : text.get("spans")) {
            Kind kind = KINDS.get(span.get("type").asString());
            spans.add(new Span(span.get("start").asInt(), span.get("end").asInt(), kind));
        }
        return spans;
    }

    private record Floor(double recall, double precision) {}

    private record Span(int start, int end, Kind kind) {

        /** For recall a mark of the same kind; for precision any identifying span counts, whatever it is called. */
        boolean isMetBy(Finding finding, boolean sameKind) {
            return start < finding.end() && finding.start() < end && (!sameKind || kind == finding.kind());
        }
    }
}
