package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.TEXT_THEME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.privacy.Confirmation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What people wrote in a wave that is closed; chaima and greet decide who reads it. */
@LeerspoorTest
class WritingsTest {

    private static final String PLAIN = "We tekenden samen.";
    private static final String MARKED = "Mevrouw Janssens belde mee.";

    @Autowired
    private Writings writings;

    @Autowired
    private OwnQuestionnaires own;

    @Autowired
    private Waves waves;

    @Autowired
    private Results results;

    @Autowired
    private DSLContext sql;

    @Test
    void onlyWhoMakesSurveysReadsAndDecides() {
        WaveId wave = closed("Wie leest", PLAIN);
        UUID text = only(wave).id();
        for (String who : List.of("anna", "dirk", "elif", "hasan")) {
            assertThatThrownBy(() -> As.person(who, () -> writings.of(wave))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> writings.release(text, Confirmation.none())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> writings.keepBack(text)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> writings.theme(text, "Tekenen")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> writings.setThemes(text, Set.of())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void nothingIsToReadBeforeTheWaveCloses() {
        QuestionnaireVersion version = own.written("Nog open");
        WaveId wave = own.planned(version, WaveMode.ANONYMOUS);
        assertThat(of(wave)).isEmpty();
        As.person("chaima", () -> waves.open(wave));
        assertThat(of(wave)).isEmpty();
        assertThat(of(WaveId.random())).isEmpty();
    }

    @Test
    void whatIsLetThroughIsReadByEveryoneUntilItIsKeptBackAfterAll() {
        WaveId wave = closed("Heen en weer", PLAIN);
        UUID text = only(wave).id();
        assertThat(told(wave)).isEmpty();

        assertThat(release(text)).isInstanceOf(WritingResult.Decided.class);
        assertThat(told(wave)).containsExactly(PLAIN);
        assertThat(only(wave).by()).contains("Chaima El Idrissi");

        assertThat(As.person("greet", () -> writings.keepBack(text))).isInstanceOf(WritingResult.Decided.class);
        assertThat(told(wave)).isEmpty();
        assertThat(only(wave).by()).contains("Greet Hendrickx");
        assertThat(only(wave).state()).isEqualTo(Writing.State.KEPT_BACK);

        release(text);
        assertThat(told(wave)).containsExactly(PLAIN);
    }

    @Test
    void manyTextsAreReadAPageAtATime() {
        String[] texts = IntStream.range(0, 45)
                .mapToObj(text -> "We tekenden " + text + " keer.")
                .toArray(String[]::new);
        WaveId wave = closed("Veel teksten", texts);
        String item = desk(wave).items().getFirst().code();
        WritingPage first = desk(wave).page(item, Writing.State.WAITING).orElseThrow();
        assertThat(first.writings()).hasSize(Writings.PAGE);
        assertThat(first.of()).isEqualTo(45);

        List<String> read = new ArrayList<>();
        Optional<WritingPage> page = Optional.of(first);
        while (page.isPresent()) {
            page.get().writings().forEach(writing -> read.add(writing.text().value()));
            UUID last = page.get().writings().getLast().id();
            page = As.person("chaima", () -> writings.after(wave, item, Writing.State.WAITING, last));
        }
        assertThat(read).containsExactlyInAnyOrder(texts);
        release(first.writings().getFirst().id());
        assertThat(desk(wave).page(item, Writing.State.WAITING).orElseThrow().of())
                .isEqualTo(44);
        assertThat(desk(wave).page(item, Writing.State.RELEASED).orElseThrow().of())
                .isEqualTo(1);
    }

    @Test
    void whatIsMarkedGoesThroughOnPurposeOnly() {
        WaveId wave = closed("Met merktekens", MARKED);
        Writing writing = only(wave);
        assertThat(writing.marks().empty()).isFalse();

        WritingResult first = release(writing.id());
        assertThat(first).isInstanceOf(WritingResult.Unconfirmed.class);
        assertThat(told(wave)).isEmpty();

        var marks = ((WritingResult.Unconfirmed) first).marks();
        assertThat(As.person(
                        "chaima", () -> writings.release(writing.id(), Confirmation.of(marks.text(), marks.open()))))
                .isInstanceOf(WritingResult.Decided.class);
        assertThat(told(wave)).containsExactly(MARKED);
    }

    @Test
    void themesAreGivenToWhatWasLetThroughAndCounted() {
        WaveId wave = closed("Thema’s", PLAIN, "We belden oma.", "Wandelen.");
        List<UUID> texts = desk(wave).writings().stream().map(Writing::id).toList();
        assertThat(As.person("chaima", () -> writings.theme(texts.getFirst(), "Samen")))
                .as("it waits")
                .isInstanceOf(WritingResult.Gone.class);
        texts.forEach(this::release);

        UUID together = theme(texts.get(0), " Samen\n");
        assertThat(theme(texts.get(1), "Samen")).isEqualTo(together);
        UUID outside = theme(texts.get(1), "Buiten");
        give(texts.get(0), together);
        give(texts.get(1), together, outside);
        give(texts.get(1), outside);

        assertThat(desk(wave).themes())
                .extracting(given -> given.theme().words(), WritingDesk.GivenTheme::texts)
                .containsExactly(tuple("Buiten", 1), tuple("Samen", 1));
        assertThat(sql.fetchCount(TEXT_THEME)).isEqualTo(2);
        As.person("chaima", () -> writings.keepBack(texts.get(0)));
        assertThat(As.person("chaima", () -> writings.setThemes(texts.get(0), Set.of())))
                .isInstanceOf(WritingResult.Gone.class);
    }

    @Test
    void aThemeOfAnotherQuestionAndARegisterNumberAreLeftOut() {
        WaveId wave = closed("Eerste vraag", PLAIN);
        WaveId other = closed("Andere vraag", PLAIN);
        release(only(wave).id());
        release(only(other).id());
        UUID foreign = theme(only(other).id(), "Van elders");

        give(only(wave).id(), foreign, UUID.randomUUID());

        assertThat(only(wave).themes()).isEmpty();
        assertThat(As.person("chaima", () -> writings.theme(only(wave).id(), "93.05.18-223.61")))
                .isInstanceOf(WritingResult.NeverStored.class);
        assertThatThrownBy(() -> theme(only(wave).id(), " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> theme(only(wave).id(), "x".repeat(161))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdThatIsNoTextDecidesNothing() {
        UUID nowhere = UUID.randomUUID();
        assertThat(release(nowhere)).isInstanceOf(WritingResult.Gone.class);
        assertThat(As.person("chaima", () -> writings.keepBack(nowhere))).isInstanceOf(WritingResult.Gone.class);
        assertThat(As.person("chaima", () -> writings.theme(nowhere, "Samen"))).isInstanceOf(WritingResult.Gone.class);
    }

    @Test
    void twoWhoMakeTheSameThemeAtOnceMakeOne() throws Exception {
        WaveId wave = closed("Tegelijk", PLAIN);
        UUID text = only(wave).id();
        release(text);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<WritingResult>> made = List.of("chaima", "greet").stream()
                    .map(who -> two.submit(() -> As.person(who, () -> writings.theme(text, "Samen"))))
                    .toList();
            assertThat(made.getFirst().get()).isEqualTo(made.getLast().get());
        }
        assertThat(desk(wave).themes()).hasSize(1);
    }

    private WaveId closed(String name, String... texts) {
        return own.closedWith(own.written(name), texts);
    }

    private Optional<WritingDesk> of(WaveId wave) {
        return As.person("chaima", () -> writings.of(wave));
    }

    private WritingDesk desk(WaveId wave) {
        return of(wave).orElseThrow();
    }

    private Writing only(WaveId wave) {
        assertThat(desk(wave).writings()).hasSize(1);
        return desk(wave).writings().getFirst();
    }

    private List<String> told(WaveId wave) {
        return As.person("anna", () -> results.of(wave, null)).orElseThrow().texts().stream()
                .map(ToldText::body)
                .toList();
    }

    private WritingResult release(UUID text) {
        return As.person("chaima", () -> writings.release(text, Confirmation.none()));
    }

    private UUID theme(UUID text, String words) {
        return ((WritingResult.Themed) As.person("chaima", () -> writings.theme(text, words))).theme();
    }

    private void give(UUID text, UUID... themes) {
        assertThat(As.person("chaima", () -> writings.setThemes(text, Set.of(themes))))
                .isInstanceOf(WritingResult.Decided.class);
    }
}
