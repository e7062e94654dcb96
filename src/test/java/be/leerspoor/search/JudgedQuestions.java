package be.leerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions with judged answers, and how well an order of answers does on them. */
record JudgedQuestions(List<Judged> questions) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Judged(String id, String text, String category, Map<String, Integer> grades) {}

    static JudgedQuestions read(String resource) {
        return new JudgedQuestions(lines(resource).stream()
                .map(JSON::readTree)
                .map(node -> {
                    Map<String, Integer> grades = new TreeMap<>();
                    node.get("relevant")
                            .properties()
                            .forEach(entry ->
                                    grades.put(entry.getKey(), entry.getValue().asInt()));
                    return new Judged(
                            node.get("id").asString(),
                            node.get("q").asString(),
                            node.get("category").asString(),
                            grades);
                })
                .toList());
    }

    static List<OpenDocument> stories(String resource) {
        return lines(resource).stream()
                .map(JSON::readTree)
                .map(JudgedQuestions::story)
                .toList();
    }

    private static OpenDocument story(JsonNode node) {
        Map<Facet, Set<TagValue>> tags = new EnumMap<>(Facet.class);
        node.get("tools").forEach(tool -> add(tags, Facet.TOOL, tool.asString()));
        node.get("themes").forEach(theme -> add(tags, Facet.THEME, theme.asString()));
        add(tags, Facet.REGION, node.get("region").asString());
        add(tags, Facet.SETTING, node.get("setting").asString());
        add(tags, Facet.AGE, node.get("ageBand").asString());
        return new OpenDocument(
                node.get("id").asString(),
                1,
                node.get("title").asString(),
                node.get("summary").asString(),
                node.get("body").asString(),
                tags,
                LocalDate.parse(node.get("date").asString()).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static void add(Map<Facet, Set<TagValue>> tags, Facet facet, String key) {
        tags.computeIfAbsent(facet, any -> new LinkedHashSet<>()).add(new TagValue(key, key.replace('-', ' ')));
    }

    private static List<String> lines(String resource) {
        try (var in = JudgedQuestions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Discounted gain of the first ten answers, as a part of what is possible. */
    static double quality(Judged question, List<String> answers) {
        double gain = 0;
        for (int rank = 0; rank < Math.min(10, answers.size()); rank++) {
            gain += gain(question.grades().getOrDefault(answers.get(rank), 0), rank);
        }
        double ideal = 0;
        List<Integer> best = question.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .toList();
        for (int rank = 0; rank < best.size(); rank++) {
            ideal += gain(best.get(rank), rank);
        }
        return gain / ideal;
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
    }

    double mean(Function<String, List<String>> search) {
        return questions.stream()
                .mapToDouble(question -> quality(question, search.apply(question.text())))
                .average()
                .orElse(0);
    }

    Map<String, Double> byCategory(Function<String, List<String>> search) {
        Map<String, Double> result = new TreeMap<>();
        questions.stream()
                .map(Judged::category)
                .distinct()
                .forEach(category -> result.put(
                        category,
                        new JudgedQuestions(questions.stream()
                                        .filter(question -> question.category().equals(category))
                                        .toList())
                                .mean(search)));
        return result;
    }
}
