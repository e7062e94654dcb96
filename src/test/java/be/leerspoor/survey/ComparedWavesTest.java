package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.shell.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The published table and a wave that the cast answers beside it. Everything is worked out anew here, from the published counts
 * and from what people sent, without the code that tells it.
 */
@LeerspoorTest
class ComparedWavesTest {

    private static final List<String> OPTIONS =
            List.of("never", "rarely", "when-time", "depends-on-case", "only-urgent", "every-case");
    private static final List<String> WORDS = List.of(
            "nooit",
            "zelden",
            "wanneer er voldoende tijd is",
            "afhankelijk van het dossier",
            "enkel bij hoogdringendheid",
            "standaard bij elk dossier");
    private static final double Z2 = 3.841458820694124;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Results results;

    @Autowired
    private SurveyMeasures measures;

    private WaveId published;
    private final Map<String, Map<String, Integer>> table = new LinkedHashMap<>();

    @BeforeEach
    void readThePublishedTable() throws IOException {
        published = asked.published();
        try (InputStream file = ComparedWavesTest.class.getResourceAsStream("/survey/table9.csv")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int tool = 0; tool < AskedWaves.TOOLS.size(); tool++) {
                Map<String, Integer> counts = new LinkedHashMap<>();
                for (int option = 0; option < OPTIONS.size(); option++) {
                    String line = lines.get(option + 1);
                    assertThat(line).startsWith(WORDS.get(option));
                    counts.put(OPTIONS.get(option), Integer.parseInt(line.split(",")[tool + 1].strip()));
                }
                table.put(AskedWaves.TOOLS.get(tool), counts);
            }
        }
    }

    @Test
    void thePublishedTableReadsAsPublishedToTheTenth() {
        WaveResults told = As.person("anna", () -> results.of(published, null)).orElseThrow();
        ToldWords words = new ToldWords(Texts.DUTCH);

        assertThat(told.items()).hasSize(6);
        for (ToldItem item : told.items()) {
            Map<String, Integer> counts = table.get(item.item().code());
            int people = counts.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(people).isEqualTo(item.item().code().equals("breadth.safety-plan") ? 98 : 99);
            assertThat(item.whole()).hasSize(6);
            for (int option = 0; option < OPTIONS.size(); option++) {
                ToldShare share = item.whole().get(option);
                int count = counts.get(OPTIONS.get(option));
                assertThat(share.of()).isEqualTo(people);
                assertThat(share.people()).isEqualTo(count);
                assertThat(words.answers(share.options())).isEqualTo(WORDS.get(option));
                assertThat(words.percent(share)).isEqualTo(percent(count, people));
                assertThat(words.interval(share))
                        .isEqualTo(tenth(bound(count, people, false)) + "–" + tenth(bound(count, people, true))
                                + "\u00a0%");
            }
        }
        assertThat(told.item("breadth.safety-plan").orElseThrow().whole())
                .extracting(words::percent)
                .containsExactly("4,1\u00a0%", "21,4\u00a0%", "20,4\u00a0%", "52,0\u00a0%", "2,0\u00a0%", "0,0\u00a0%");
    }

    @Test
    void aSecondWaveIsComparedWithItCorrectly() {
        Map<String, Map<String, Integer>> sent = answer(2027);

        OverTime told = As.person("anna", () -> results.overTime("breadth")).orElseThrow();

        assertThat(told.waves()).extracting(Wave::origin).containsExactly(WaveOrigin.TAKEN_OVER, WaveOrigin.ASKED);
        int compared = 0;
        int beyondChance = 0;
        for (WaveComparison item : told.items()) {
            String code = item.item().code();
            Change change = Change.of(item).orElseThrow();
            String sentence = new ToldWords(Texts.DUTCH).change(item);
            for (Change.Both both : change.answers()) {
                int thenPeople = sum(table.get(code), both);
                int thenOf = all(table.get(code));
                int nowPeople = sum(sent.get(code), both);
                int nowOf = all(sent.get(code));
                assertThat(both.then().people()).isEqualTo(thenPeople);
                assertThat(both.then().of()).isEqualTo(thenOf);
                assertThat(both.now().people()).isEqualTo(nowPeople).isGreaterThanOrEqualTo(5);
                assertThat(both.now().of()).isEqualTo(nowOf);
                boolean overlap = bound(thenPeople, thenOf, false) <= bound(nowPeople, nowOf, true)
                        && bound(nowPeople, nowOf, false) <= bound(thenPeople, thenOf, true);
                assertThat(both.mayBeChance()).isEqualTo(overlap);
                String went = "ging van " + percent(thenPeople, thenOf) + " naar " + percent(nowPeople, nowOf);
                if (overlap) {
                    assertThat(sentence).contains("toeval zijn");
                } else {
                    assertThat(sentence).contains(went, "overlappen niet");
                    beyondChance++;
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(12);
        assertThat(beyondChance).isBetween(1, compared - 1);
    }

    @Test
    void figuresForAPlanHoldTheSameNumbers() {
        Map<String, Map<String, Integer>> sent = answer(7);

        List<SurveyFigures> figures = As.person("greet", () -> measures.of("breadth"));

        assertThat(figures).hasSize(2);
        assertThat(figures.getFirst().response()).isEmpty();
        assertThat(figures.getLast().response().orElseThrow()).isEqualTo(1.0, within(1e-9));
        for (SurveyFigures.ItemFigure item : figures.getLast().items()) {
            assertThat(item.shares())
                    .allSatisfy(share -> assertThat(share.people())
                            .isGreaterThanOrEqualTo(5)
                            .isEqualTo(share.options().stream()
                                    .mapToInt(option ->
                                            sent.get(item.item().code()).get(option.code()))
                                    .sum()));
        }
        assertThat(As.person("greet", () -> measures.of("attitude"))).isEmpty();
    }

    /** Everybody answers by a fixed draw in which some tools shift and others do not. */
    private Map<String, Map<String, Integer>> answer(long seed) {
        Random random = new Random(seed);
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        for (String who : AskedWaves.everybody()) {
            Map<String, String> answers = new HashMap<>();
            for (String tool : AskedWaves.TOOLS) {
                boolean shifts = tool.endsWith("plan") || tool.endsWith("pictures");
                String answer = shifts && random.nextInt(10) < 6 ? "every-case" : drawn(table.get(tool), random);
                answers.put(tool, answer);
                counts.computeIfAbsent(tool, _ -> new HashMap<>(Map.of())).merge(answer, 1, Integer::sum);
            }
            assertThat(asked.send(who, wave, answers)).isInstanceOf(SendResult.Sent.class);
        }
        asked.close(wave);
        counts.values().forEach(each -> OPTIONS.forEach(option -> each.putIfAbsent(option, 0)));
        return counts;
    }

    private static String drawn(Map<String, Integer> counts, Random random) {
        List<String> urn = new ArrayList<>();
        counts.forEach((option, count) -> urn.addAll(java.util.Collections.nCopies(count, option)));
        return urn.get(random.nextInt(urn.size()));
    }

    private static int sum(Map<String, Integer> counts, Change.Both both) {
        return both.options().stream()
                .mapToInt(option -> counts.get(option.code()))
                .sum();
    }

    private static int all(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String percent(int part, int whole) {
        return new BigDecimal(100 * part)
                        .divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + "\u00a0%";
    }

    private static String tenth(double share) {
        return new BigDecimal(share * 100)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    /** The end of the interval: the share for which what was seen lies exactly on the edge of what chance does, found by halving. */
    private static double bound(int part, int whole, boolean upper) {
        double seen = (double) part / whole;
        DoubleUnaryOperator beyond = share -> whole * (seen - share) * (seen - share) - Z2 * share * (1 - share);
        double inside = seen;
        double outside = upper ? 1 : 0;
        if (seen == outside) {
            return outside;
        }
        for (int i = 0; i < 200; i++) {
            double middle = (inside + outside) / 2;
            if (beyond.applyAsDouble(middle) <= 0) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }
}
