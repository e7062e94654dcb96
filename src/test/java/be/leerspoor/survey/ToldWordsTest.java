package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.shell.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told, in words, and what is said of a change. */
class ToldWordsTest {

    private static final String SPACE = "\u00a0";
    private static final Item CONDITIONAL = item(scale(false, "nooit", "zelden", "soms eens", "altijd eens"));
    private static final Item ORDERED = item(scale(true, "nooit", "zelden", "soms", "vaak", "altijd"));
    private static final Item CHOICE = item(Scale.given());
    private static final Item NUMBER = item(Scale.zeroToTen());

    private final ToldWords words = new ToldWords(Texts.DUTCH);

    @Test
    void answersTakenTogetherAreNamed() {
        assertThat(words.answers(options(ORDERED, 0))).isEqualTo("nooit");
        assertThat(words.answers(options(ORDERED, 0, 1))).isEqualTo("nooit of zelden");
        assertThat(words.answers(options(ORDERED, 0, 1, 2))).isEqualTo("nooit, zelden of soms");
        assertThat(words.answers(options(NUMBER, 0, 1, 2, 3))).isEqualTo("0 tot en met 3");
        assertThat(words.answers(options(NUMBER, 9, 10))).isEqualTo("9 of 10");
    }

    @Test
    void aConditionalScaleSaysWhatWasAnsweredMostAndNeverMore() {
        assertThat(words.sentence(CONDITIONAL, told(CONDITIONAL, new int[] {20, 51, 19, 8})))
                .isEqualTo("Het vaakst: ‘zelden’, bij 51 van de 98 mensen (52,0" + SPACE + "%).");
        assertThat(words.sentence(CONDITIONAL, told(CONDITIONAL, new int[] {41, 9, 41, 8})))
                .isEqualTo("Het vaakst, en even vaak: ‘nooit’ en ‘soms eens’, elk bij 41 van de 99 mensen (41,4" + SPACE
                        + "%).");
    }

    @Test
    void answersTakenTogetherAreNeverCalledTheMostFrequent() {
        List<ToldShare> shares = List.of(
                new ToldShare(options(CONDITIONAL, 0, 1, 2), 60, 100), new ToldShare(options(CONDITIONAL, 3), 40, 100));

        assertThat(words.sentence(CONDITIONAL, shares))
                .isEqualTo("Bij 60 van de 100 mensen (60,0" + SPACE
                        + "%) was het antwoord ‘nooit’, ‘zelden’ of ‘soms eens’.");
    }

    @Test
    void anOrderedScaleTellsItsTopAnswers() {
        assertThat(words.sentence(ORDERED, told(ORDERED, new int[] {5, 5, 10, 30, 30})))
                .isEqualTo("Bij 60 van de 80 mensen (75,0" + SPACE + "%) was het antwoord ‘vaak’ of ‘altijd’.");
        assertThat(words.sentence(
                        ORDERED,
                        List.of(
                                new ToldShare(options(ORDERED, 0, 1), 20, 80),
                                new ToldShare(options(ORDERED, 2, 3, 4), 60, 80))))
                .as("where they are not told apart from others")
                .contains("60 van de 80 mensen", "‘soms’, ‘vaak’ of ‘altijd’");
        assertThat(words.sentence(NUMBER, told(NUMBER, new int[] {5, 5, 5, 5, 5, 5, 6, 7, 8, 9, 10})))
                .contains("40 van de 70 mensen", "was het antwoord 6 tot en met 10.");
    }

    @Test
    void whatIsChosenIsToldBeforeWhatIsNot() {
        List<ToldShare> shares = told(CHOICE, new int[] {35, 45});

        assertThat(words.sentence(CHOICE, shares)).isEqualTo("Gekozen door 45 van de 80 mensen (56,3" + SPACE + "%).");
        assertThat(ToldWords.inOrder(CHOICE, shares).getFirst().people()).isEqualTo(45);
    }

    @Test
    void whereNothingIsToldTheSentenceDoesNotSayWhy() {
        assertThat(words.sentence(ORDERED, List.of())).isEqualTo("Hierover wordt niets verteld.");
    }

    @Test
    void intervalsThatOverlapMayBeChance() {
        assertThat(words.change(waves(ORDERED, told(ORDERED, new int[] {10, 10, 12, 30, 18}), told(ORDERED, new int[] {
                    10, 10, 9, 30, 21
                }))))
                .isEqualTo("Van ‘Ronde 1’ naar ‘Ronde 2’: ‘vaak’ of ‘altijd’ ging van 60,0" + SPACE + "% naar 63,8"
                        + SPACE + "%. Het verschil kan toeval zijn: de intervallen overlappen.");
        assertThat(words.change(waves(
                        ORDERED, told(ORDERED, new int[] {30, 20, 20, 5, 5}), told(ORDERED, new int[] {5, 5, 10, 30, 30
                        }))))
                .contains("ging van 12,5" + SPACE + "% naar 75,0" + SPACE + "%", "overlappen niet")
                .doesNotContain("kan toeval zijn");
    }

    @Test
    void aConditionalScaleSaysWhichAnswersChangedBeyondChance() {
        String sentence = words.change(waves(
                CONDITIONAL, told(CONDITIONAL, new int[] {40, 40, 10, 10}), told(CONDITIONAL, new int[] {5, 42, 43, 10
                })));

        assertThat(sentence)
                .contains("‘nooit’ ging van 40,0" + SPACE + "% naar 5,0" + SPACE + "%")
                .contains(" en ‘soms eens’ ging van 10,0" + SPACE + "% naar 43,0" + SPACE + "%")
                .contains("Bij de andere antwoorden kan het verschil toeval zijn.")
                .doesNotContain("‘zelden’");
        assertThat(words.change(
                        waves(CONDITIONAL, told(CONDITIONAL, new int[] {10, 10, 10, 10}), told(CONDITIONAL, new int[] {
                            11, 9, 9, 11
                        }))))
                .endsWith("elk verschil kan toeval zijn, want bij elk antwoord overlappen de intervallen.");
    }

    @Test
    void onlyAnswersThatBothWavesTellApartAreCompared() {
        List<ToldShare> together = List.of(
                new ToldShare(options(CONDITIONAL, 0, 2), 30, 60),
                new ToldShare(options(CONDITIONAL, 1), 10, 60),
                new ToldShare(options(CONDITIONAL, 3), 20, 60));
        List<ToldShare> otherwise = List.of(
                new ToldShare(options(CONDITIONAL, 0), 10, 50),
                new ToldShare(options(CONDITIONAL, 1), 15, 50),
                new ToldShare(options(CONDITIONAL, 2, 3), 25, 50));

        Change change = Change.of(waves(CONDITIONAL, together, otherwise)).orElseThrow();

        assertThat(change.answers())
                .extracting(
                        both -> words.answers(both.options()),
                        both -> both.then().people(),
                        both -> both.now().people())
                .containsExactly(tuple("nooit, soms eens of altijd eens", 50, 35), tuple("zelden", 10, 15));
    }

    @Test
    void wavesThatTellNothingApartInTheSameWaySaySo() {
        List<ToldShare> one = List.of(
                new ToldShare(options(CONDITIONAL, 0, 1), 30, 60), new ToldShare(options(CONDITIONAL, 2, 3), 30, 60));
        List<ToldShare> other = List.of(
                new ToldShare(options(CONDITIONAL, 1, 2), 30, 60), new ToldShare(options(CONDITIONAL, 0, 3), 30, 60));

        assertThat(words.change(waves(CONDITIONAL, one, other))).contains("er is niets te vergelijken");
        assertThat(words.change(waves(CONDITIONAL, one))).startsWith("Eén ronde vertelt hier iets over");
        assertThat(words.change(waves(CONDITIONAL))).isEqualTo("Hierover werd nog niets verteld.");
    }

    @Test
    void aMiddleWaveIsNotTheOneComparedWith() {
        Change change = Change.of(waves(
                        ORDERED,
                        told(ORDERED, new int[] {10, 10, 10, 10, 10}),
                        told(ORDERED, new int[] {10, 10, 10, 10, 11}),
                        told(ORDERED, new int[] {10, 10, 10, 10, 12})))
                .orElseThrow();

        assertThat(change.from().people()).isEqualTo(50);
        assertThat(change.to().people()).isEqualTo(52);
    }

    private static List<ToldShare> told(Item item, int[] counts) {
        int of = Arrays.stream(counts).sum();
        return IntStream.range(0, counts.length)
                .mapToObj(place -> new ToldShare(options(item, place), counts[place], of))
                .toList();
    }

    private static List<Scale.Option> options(Item item, int... places) {
        return Arrays.stream(places)
                .mapToObj(item.scale().orElseThrow().options()::get)
                .toList();
    }

    @SafeVarargs
    private static WaveComparison waves(Item item, List<ToldShare>... waves) {
        return new WaveComparison(
                item,
                IntStream.range(0, waves.length)
                        .mapToObj(place -> new WaveComparison.InWave(wave("Ronde " + (place + 1)), waves[place]))
                        .toList());
    }

    private static Wave wave(String name) {
        return new Wave(
                WaveId.random(),
                new QuestionnaireVersion("x", 1),
                QuestionnaireKind.OTHER,
                name,
                WaveOrigin.ASKED,
                WaveMode.ANONYMOUS,
                WaveState.CLOSED,
                5,
                Optional.empty(),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 1, 31),
                Optional.empty(),
                80,
                Optional.of(60),
                false,
                false,
                false,
                0);
    }

    private static Item item(Scale scale) {
        return new Item("x.a", Words.of("Wat?", "What?"), Optional.of(scale));
    }

    private static Scale scale(boolean ordered, String... names) {
        return new Scale(
                "x",
                ordered,
                IntStream.range(0, names.length)
                        .mapToObj(place -> new Scale.Option("o" + place, Words.same(names[place])))
                        .toList());
    }
}
