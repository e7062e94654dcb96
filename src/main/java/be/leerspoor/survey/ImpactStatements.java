package be.leerspoor.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements of the published evaluation about what this way of working brings about, in their order. */
public final class ImpactStatements {

    private static final Map<String, ImpactLevel> LEVELS = Map.of(
            "client (client perspective)", ImpactLevel.CLIENT,
            "client (worker and judge perspective)", ImpactLevel.PRACTICE,
            "worker", ImpactLevel.WORKER,
            "team", ImpactLevel.TEAM,
            "organisation", ImpactLevel.ORGANISATION);

    private static final List<ImpactStatement> ALL = read();
    private static final Map<ImpactSpot, ImpactStatement> BY_SPOT =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ImpactStatement::spot, Function.identity()));

    private ImpactStatements() {}

    /** Every statement. */
    public static List<ImpactStatement> all() {
        return ALL;
    }

    /** The statements of a cell. */
    public static List<ImpactStatement> of(ImpactLevel level, ImpactTerm term) {
        return ALL.stream()
                .filter(statement ->
                        statement.spot().level() == level && statement.spot().term() == term)
                .toList();
    }

    /** The statement that stands there; a place where none stands is refused with {@link IllegalArgumentException}. */
    public static ImpactStatement at(ImpactSpot spot) {
        ImpactStatement statement = BY_SPOT.get(spot);
        if (statement == null) {
            throw new IllegalArgumentException("No statement stands at " + spot.code());
        }
        return statement;
    }

    /** Whether it is a cell, or a place where a statement stands. */
    static boolean holds(ImpactSpot spot) {
        return spot.isWhole() || BY_SPOT.containsKey(spot);
    }

    private static List<ImpactStatement> read() {
        // In English as the questionnaire words it, so that one reads the same sentence in both places.
        Map<String, Words> asked = QuestionnaireText.read(resource("impact.json")).items().stream()
                .collect(Collectors.toMap(Item::code, Item::words));
        Map<ImpactLevel, Map<ImpactTerm, Integer>> counted = new EnumMap<>(ImpactLevel.class);
        List<ImpactStatement> statements = new ArrayList<>();
        for (List<String> line : lines()) {
            ImpactLevel level = Objects.requireNonNull(LEVELS.get(line.get(0)), line.get(0));
            ImpactTerm term = ImpactTerm.valueOf(upper(line.get(1)));
            int number = counted.computeIfAbsent(level, any -> new HashMap<>()).merge(term, 1, Integer::sum);
            ImpactSpot spot = new ImpactSpot(level, term, number);
            // As it is printed: with the apostrophe of all our texts.
            String dutch = line.get(3).replace('\'', '’');
            statements.add(new ImpactStatement(
                    spot,
                    ImpactDirection.valueOf(upper(line.get(2))),
                    Words.of(
                            dutch,
                            Objects.requireNonNull(asked.get(spot.code()), spot.code())
                                    .in("en")),
                    true));
        }
        return List.copyOf(statements);
    }

    private static List<List<String>> lines() {
        return resource("impact-grid.csv")
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private static String resource(String file) {
        try (InputStream bytes = ImpactStatements.class.getResourceAsStream("/survey/" + file)) {
            return new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
