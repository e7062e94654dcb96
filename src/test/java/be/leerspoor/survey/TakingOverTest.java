package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.shell.CsvFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Counts of a study day, taken over by chaima. */
@LeerspoorTest
class TakingOverTest {

    private static final QuestionnaireVersion ATTITUDE = new QuestionnaireVersion("attitude", 1);
    private static final String NETWORK = "attitude.network";
    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    @Autowired
    private TakingOver taking;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private Results results;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private OwnQuestionnaires own;

    @Test
    void onlyWhoMakesSurveysTakesOver() {
        for (String who : List.of("anna", "dirk", "elif", "hasan")) {
            assertThatThrownBy(() -> As.person(who, taking::takenOver)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> taking.sample(ATTITUDE)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> taking.read(ATTITUDE, new byte[0])))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> taking.takeOver(draft(), counts(12))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> taking.takeBack(WaveId.random())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatIsCountedStandsAmongTheResultsAsItCame() {
        TakeOverDraft draft = draft();
        assertThat(take(draft, counts(12))).isEqualTo(new TakeOverResult.TakenOver(draft.wave()));

        WaveResults told =
                As.person("anna", () -> results.of(draft.wave(), null)).orElseThrow();
        assertThat(told.wave().source()).contains("Papier, studiedag");
        assertThat(told.item(NETWORK).orElseThrow().whole())
                .extracting(ToldShare::people)
                .as("also the ones, and that nobody never does")
                .containsExactly(0, 1, 2, 4, 5);
        assertThat(told.item("attitude.child-partner").orElseThrow().whole()).isEmpty();
        assertThat(As.person("chaima", () -> questionnaires.find(ATTITUDE))
                        .orElseThrow()
                        .settled())
                .isTrue();
    }

    @Test
    void theSampleFilledInIsReadAgain() {
        String sample =
                new String(As.person("chaima", () -> taking.sample(ATTITUDE)).content(), StandardCharsets.UTF_8);
        assertThat(sample).startsWith("\uFEFFitem;answer;count;n\r\n").contains("attitude.network;often;;\r\n");
        String filled = sample.replace(";;\r\n", ";2;10\r\n");

        CountReading reading =
                As.person("chaima", () -> taking.read(ATTITUDE, filled.getBytes(StandardCharsets.UTF_8)));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        CountReading.Read.class,
                        read -> assertThat(read.counts())
                                .hasSize(3)
                                .allMatch(draft ->
                                        draft.people() == 10 && draft.counts().size() == 5));
    }

    @Test
    void itemsAndAnswersMayStandInWordsAndPercentagesBesideThem() {
        assertThat(read("""
                        item,answer,count,n,percent
                        Ik stimuleer ouders om hun netwerk aan te spreken.,Vaak,1,3,"33,3"
                        attitude.network,altijd,2,3,66.67%
                        """))
                .isInstanceOfSatisfying(
                        CountReading.Read.class,
                        read -> assertThat(read.counts())
                                .containsExactly(new CountDraft(NETWORK, Map.of("often", 1, "always", 2), 3)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            attitude.network;often;5;12|NOT_ADDING_UP
            attitude.network;often;13;12|NOT_ADDING_UP
            attitude.network;often;-1;12|NEGATIVE
            attitude.network;often;=1+1;12|FORMULA
            @attitude.network;often;12;12|FORMULA
            attitude.iets;often;12;12|ITEM_UNKNOWN
            attitude.network;wekelijks;12;12|ANSWER_UNKNOWN
            attitude.network;often;45%;12|PERCENTAGE
            attitude.network;often;101%;12|OVER_HUNDRED
            attitude.network;often;twaalf;12|NUMBER
            attitude.network;often;12,5;12|NUMBER
            attitude.network;often;12;100001|TOO_MANY
            attitude.network;often;0;0|NOBODY
            attitude.network;often;12|COLUMNS
            attitude.network;93.05.18-223.61;12;12|NEVER_STORED
            """)
    void aLineThatCannotBeIsRefusedWithTheReason(String line, CountFault.Kind kind) {
        assertThat(read("item;answer;count;n\n" + line + "\n"))
                .isInstanceOfSatisfying(
                        CountReading.Faulty.class,
                        faulty -> assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.kind()).isEqualTo(kind);
                            assertThat(fault.line()).isEqualTo(2);
                            assertThat(fault.words()).doesNotContain("223.61");
                        }));
    }

    @Test
    void linesThatDoNotGoTogetherAreRefused() {
        assertThat(kinds(read("item;answer;count;n\nattitude.network;often;1;2\nattitude.network;vaak;1;2\n")))
                .containsExactly(CountFault.Kind.TWICE);
        assertThat(kinds(read("item;answer;count;n\nattitude.network;often;1;2\nattitude.network;always;1;3\n")))
                .containsExactly(CountFault.Kind.PEOPLE_DIFFER);
        assertThat(kinds(read("item;answer;count;n;percent\nattitude.network;often;1;2;120\n")))
                .containsExactly(CountFault.Kind.OVER_HUNDRED);
        assertThat(kinds(read("item;answer;count;n;percent\nattitude.network;often;1;2;60\n")))
                .containsExactly(CountFault.Kind.PERCENTAGE_DIFFERS);
        assertThat(kinds(As.person(
                        "chaima",
                        () -> taking.read(
                                new QuestionnaireVersion("depth", 1),
                                bytes("item;answer;count;n\ndepth.safety-plan.how;ja;1;1\n")))))
                .containsExactly(CountFault.Kind.ITEM_WRITTEN);
    }

    @Test
    void whatIsNoSuchFileIsRefused() {
        assertThat(read("")).isEqualTo(new CountReading.Unreadable(CsvFile.Problem.EMPTY, 0));
        assertThat(read("item;answer;count;n\n")).isEqualTo(new CountReading.Unreadable(CsvFile.Problem.EMPTY, 0));
        assertThat(read("a;b\n1;2\n")).isEqualTo(new CountReading.Unreadable(CsvFile.Problem.HEADER, 1));
        assertThat(As.person("chaima", () -> taking.read(ATTITUDE, new byte[CsvFile.MOST_BYTES + 1])))
                .isEqualTo(new CountReading.Unreadable(CsvFile.Problem.TOO_LARGE, 0));
    }

    @Test
    void whatIsTypedIsLookedAtAsWell() {
        for (CountDraft wrong : List.of(
                new CountDraft(NETWORK, Map.of("often", 5), 12),
                new CountDraft(NETWORK, Map.of("often", -1, "always", 2), 1),
                new CountDraft(NETWORK, Map.of("wekelijks", 1), 1),
                new CountDraft("breadth.safety-plan", Map.of("never", 1), 1),
                new CountDraft(NETWORK, Map.of(), 0),
                new CountDraft(NETWORK, Map.of("often", 100_001), 100_001))) {
            assertThat(take(draft(), List.of(wrong))).as("%s", wrong).isInstanceOf(TakeOverResult.Faulty.class);
        }
        assertThat(take(draft(), List.of(counts(12).getFirst(), counts(12).getFirst())))
                .isInstanceOf(TakeOverResult.Faulty.class);
        assertThat(take(draft(), List.of())).isInstanceOf(TakeOverResult.Nothing.class);
        assertThat(As.person("chaima", taking::takenOver)).isEmpty();
    }

    @Test
    void aDayToComeAndARegisterNumberAreRefused() {
        assertThat(take(draft("Studiedag", "Papier", LocalDate.of(2027, 3, 10)), counts(12)))
                .isInstanceOf(TakeOverResult.InTheFuture.class);
        assertThat(take(draft("Van 93.05.18-223.61", "Papier", DAY), counts(12)))
                .isInstanceOf(TakeOverResult.NeverStored.class);
        assertThat(take(draft("Studiedag", "93.05.18-223.61", DAY), counts(12)))
                .isInstanceOf(TakeOverResult.NeverStored.class);
        assertThatThrownBy(() -> draft(" ", "Papier", DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> draft("Studiedag", " ", DAY)).isInstanceOf(IllegalArgumentException.class);
        TakeOverDraft nowhere =
                new TakeOverDraft(WaveId.random(), new QuestionnaireVersion("zomaar", 1), "A", "B", DAY, DAY, true);
        assertThatThrownBy(() -> take(nowhere, counts(12))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void sentTwiceAtOnceItCountsOnce() throws Exception {
        TakeOverDraft draft = draft();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<TakeOverResult>> taken = List.of("chaima", "greet").stream()
                    .map(who -> two.submit(() -> As.person(who, () -> taking.takeOver(draft, counts(12)))))
                    .toList();
            assertThat(List.of(
                            taken.getFirst().get().getClass(),
                            taken.getLast().get().getClass()))
                    .containsExactlyInAnyOrder(TakeOverResult.TakenOver.class, TakeOverResult.TakenOverAlready.class);
        }
        assertThat(As.person("chaima", taking::takenOver)).hasSize(1);
    }

    @Test
    void itIsTakenBackButNotWhatWasPublishedOrAsked() {
        WaveId published = asked.published();
        WaveId askedHere = asked.planned("breadth", WaveMode.ANONYMOUS);
        TakeOverDraft draft = draft();
        take(draft, counts(12));

        for (WaveId other : List.of(published, askedHere, WaveId.random())) {
            assertThat(As.person("greet", () -> taking.takeBack(other))).isFalse();
        }
        assertThat(As.person("greet", () -> taking.takeBack(draft.wave()))).isTrue();
        assertThat(As.person("greet", () -> taking.takeBack(draft.wave()))).isFalse();
        assertThat(As.person("anna", results::waves)).extracting(Wave::id).containsExactly(published);
        assertThat(take(draft, counts(12))).isInstanceOf(TakeOverResult.TakenOver.class);
    }

    @Test
    void countsOfAQuestionnaireThatIsNotFinishedAreRefused() {
        QuestionnaireVersion unfinished = own.begun("Nog niets");
        assertThat(take(
                        new TakeOverDraft(WaveId.random(), unfinished, "A", "B", DAY, DAY, true),
                        List.of(new CountDraft("nog-niets.x", Map.of(), 1))))
                .isInstanceOf(TakeOverResult.Faulty.class);
        QuestionnaireVersion version = own.written("Op papier");
        TakeOverDraft draft = new TakeOverDraft(WaveId.random(), version, "A", "B", DAY, DAY, true);
        assertThat(take(draft, List.of(new CountDraft("op-papier.met-oma", Map.of("yes", 3, "no", 4), 7))))
                .isInstanceOf(TakeOverResult.TakenOver.class);
        assertThat(As.person("chaima", () -> questionnaires.find(version))
                        .orElseThrow()
                        .settled())
                .isTrue();
    }

    private static List<CountDraft> counts(int people) {
        return List.of(
                new CountDraft(NETWORK, Map.of("rarely", 1, "sometimes", 2, "often", 4, "always", people - 7), people));
    }

    private static TakeOverDraft draft() {
        return draft("Studiedag", "Papier, studiedag", DAY);
    }

    private static TakeOverDraft draft(String name, String source, LocalDate until) {
        return new TakeOverDraft(WaveId.random(), ATTITUDE, name, source, DAY, until, true);
    }

    private TakeOverResult take(TakeOverDraft draft, List<CountDraft> counts) {
        return As.person("chaima", () -> taking.takeOver(draft, counts));
    }

    private CountReading read(String file) {
        return As.person("chaima", () -> taking.read(ATTITUDE, bytes(file)));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static List<CountFault.Kind> kinds(CountReading reading) {
        return ((CountReading.Faulty) reading)
                .faults().stream().map(CountFault::kind).toList();
    }
}
