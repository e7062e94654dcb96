package be.leerspoor.survey.ui;

import static leerspoor.db.survey.Tables.TEXT_THEME;
import static leerspoor.db.survey.Tables.THEME;
import static leerspoor.db.survey.Tables.WRITTEN_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.Results;
import be.leerspoor.survey.ToldPlace;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which one reads what is told of surveys. */
@LeerspoorTest
@WithPerson("anna")
class ResultsViewsTest extends ViewTest {

    private static final String NOT_THERE = "Hier vind je niets";
    private static final String HOW = "depth.safety-plan.how";
    private static final String WRITTEN = "We tekenden samen.";
    private static final List<String> ATTITUDE =
            List.of("attitude.child-partner", "attitude.network", "attitude.leaving-solutions");

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Results results;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Test
    void thePublishedTableIsShownWithASentenceABarAndATableForEachTool() {
        visit("surveys/results/" + asked.published());

        assertThat(words())
                .contains("Gepubliceerde procesevaluatie", "Overgenomen zoals gepubliceerd: Procesevaluatie")
                .contains("Breedte van de werkvormen: Gepubliceerde procesevaluatie")
                .contains("Het vaakst: ‘afhankelijk van het dossier’, bij 51 van de 98 mensen (52,0")
                .contains("Het vaakst, en even vaak: ‘afhankelijk van het dossier’ en ‘standaard bij elk dossier’")
                .contains("Toon als tabel", "Hoe dit geteld is", "staan er exact", "nooit een gemiddelde")
                .contains("Iedereen samen: alle medewerkers.");
        assertThat(find(NativeTable.class).all()).hasSize(6);
        assertThat(find(Select.class).all()).as("no groups").isEmpty();
    }

    @Test
    void whatIsNotClosedOrNotThereIsNotFound() {
        WaveId open = asked.open("breadth", WaveMode.ANONYMOUS);

        for (String address : List.of(
                "surveys/results/" + open,
                "surveys/results/" + WaveId.random(),
                "surveys/results/zomaar",
                "surveys/over-time/breadth",
                "surveys/over-time/zomaar")) {
            visit(address);
            assertThat(words()).as(address).contains(NOT_THERE);
        }
    }

    @Test
    @WithPerson("fons")
    void oneGroupStandsBesideEveryoneAndTheAddressSaysWhich() {
        WaveId wave = alternating("breadth", AskedWaves.TOOLS, "every-case", "rarely");
        ToldPlace region = place("fons", wave, "Oost-Vlaanderen");

        visit("surveys/results/" + wave);
        assertThat(words())
                .contains("Van 9 maart 2027 tot en met", "60 van de 60 mensen die gevraagd werden, antwoordden (100,0")
                .doesNotContain("8 van de 15 mensen");

        visit("surveys/results/" + wave + "?group=" + region.place());

        assertThat(words())
                .contains("Oost-Vlaanderen: wie er werkt, wie de regio leidt en de stuurgroep.")
                .contains("15 mensen", "53,3");
        Select<?> choice = find(Select.class).single();
        assertThat(choice.getValue()).isEqualTo(region);
        assertThat(choice.getListDataView().getItems().map(Object::toString))
                .as("no other region to choose")
                .noneMatch(item -> item.contains("Antwerpen") || item.contains("Limburg"));
    }

    @Test
    void aGroupThatIsNotForTheReaderIsAsIfItWereNotThere() {
        WaveId wave = alternating("breadth", AskedWaves.TOOLS, "every-case", "rarely");
        int other = place("greet", wave, "Antwerpen").place();

        for (String group : List.of("" + other, "999", "-1", "zomaar")) {
            visit("surveys/results/" + wave + "?group=" + group);
            assertThat(words()).as(group).contains("60 mensen").doesNotContain("Antwerpen", "14 mensen", NOT_THERE);
        }
    }

    @Test
    void attitudesStandBesideWhatWasPublished() {
        WaveId wave = alternating("attitude", ATTITUDE, "always", "rarely");

        visit("surveys/results/" + wave);

        assertThat(words())
                .contains("antwoordde 95&nbsp;% ‘vaak’ of ‘altijd’")
                .contains("antwoordde 85&nbsp;%", "antwoordde 42&nbsp;%")
                .contains("Een getal staat hier alleen als het minstens 5 mensen telt")
                .doesNotContain("nooit een gemiddelde");
    }

    @Test
    void whereTooFewAnsweredThereIsOneCalmLineForEachQuestion() {
        WaveId wave = asked.open("attitude", WaveMode.ANONYMOUS);
        asked.send("anna", wave, Map.of(ATTITUDE.getFirst(), "always"));
        asked.close(wave);

        visit("surveys/results/" + wave);

        assertThat(words())
                .contains("Te weinig mensen antwoordden om er iets van te vertellen.", "Hierover wordt niets verteld.")
                .doesNotContain("shares-bar", "<table");
    }

    @Test
    void ownWordsStandUnderTheirQuestionOnceSomebodyLetThemThrough() {
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        AskedWaves.everybody().forEach(who -> asked.send(who, wave, Map.of(HOW, WRITTEN)));
        asked.close(wave);

        visit("surveys/results/" + wave);
        assertThat(words()).contains("In eigen woorden staat hier niets.").doesNotContain(WRITTEN);

        release(2, "Tekenen");
        visit("surveys/results/" + wave);

        assertThat(words()).contains(WRITTEN, "Waarover het gaat: Tekenen (2).", "Lees wat 2 mensen schreven");
    }

    private void release(int howMany, String theme) {
        UUID id = UUID.randomUUID();
        sql.insertInto(THEME)
                .set(THEME.ID, id)
                .set(THEME.ITEM_CODE, HOW)
                .set(THEME.WORDS, theme)
                .execute();
        sql.select(WRITTEN_TEXT.ID)
                .from(WRITTEN_TEXT)
                .limit(howMany)
                .fetch(WRITTEN_TEXT.ID)
                .forEach(text -> {
                    sql.update(WRITTEN_TEXT)
                            .set(WRITTEN_TEXT.STATE, "RELEASED")
                            .set(WRITTEN_TEXT.BY_ID, Cast.person("chaima").id())
                            .where(WRITTEN_TEXT.ID.eq(text))
                            .execute();
                    sql.insertInto(TEXT_THEME)
                            .set(TEXT_THEME.TEXT_ID, text)
                            .set(TEXT_THEME.THEME_ID, id)
                            .execute();
                });
    }

    @Test
    void wavesStandUnderEachOtherAndAreComparedHonestly() {
        WaveId published = asked.published();
        WaveId second = alternating("breadth", AskedWaves.TOOLS, "every-case", "rarely");

        visit("surveys/over-time/breadth");

        assertThat(words())
                .contains("Breedte van de werkvormen, over de rondes heen")
                .contains("Van ‘Gepubliceerde procesevaluatie’ naar ‘Ronde breadth’:")
                .contains("98 mensen", "60 mensen", "overlappen niet", "kan het verschil toeval zijn")
                .contains("Alle medewerkers");
        assertThat(find(NativeTable.class).all()).hasSize(12);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("surveys/results/" + published, "surveys/results/" + second);
    }

    @Test
    @WithPerson("fons")
    void eachPageTakesThreeStatementsAtMost() {
        asked.published();
        WaveId wave = alternating("breadth", AskedWaves.TOOLS, "every-case", "rarely");
        int region = place("fons", wave, "Oost-Vlaanderen").place();
        visit("surveys/over-time/breadth");
        for (String page : List.of(
                "surveys/results/" + wave,
                "surveys/results/" + wave + "?group=" + region,
                "surveys/over-time/breadth")) {
            visit("profile");
            assertThat(statements.during(() -> visit(page))).as(page).hasSizeLessThanOrEqualTo(3);
        }
    }

    private WaveId alternating(String questionnaire, List<String> items, String one, String other) {
        WaveId wave = asked.open(questionnaire, WaveMode.ANONYMOUS);
        boolean first = true;
        for (String who : AskedWaves.everybody()) {
            Map<String, String> answers = new HashMap<>();
            for (String item : items) {
                answers.put(item, first ? one : other);
            }
            asked.send(who, wave, answers);
            first = !first;
        }
        asked.close(wave);
        return wave;
    }

    private ToldPlace place(String who, WaveId wave, String name) {
        return As.person(who, () -> results.of(wave, null)).orElseThrow().places().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
