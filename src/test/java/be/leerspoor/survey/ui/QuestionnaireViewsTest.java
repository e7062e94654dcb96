package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.OwnQuestionnaires;
import be.leerspoor.survey.Question;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.QuestionnaireVersion;
import be.leerspoor.survey.Questionnaires;
import be.leerspoor.survey.WaveMode;
import be.leerspoor.survey.Waves;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which questionnaires are written and tried out. */
@LeerspoorTest
@WithPerson("chaima")
class QuestionnaireViewsTest extends ViewTest {

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private OwnQuestionnaires own;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Waves waves;

    @Autowired
    private Statements statements;

    @Test
    void aQuestionnaireIsBegunAndWrittenQuestionByQuestion() {
        visit("surveys/questionnaires");
        test(button("Begin een vragenlijst")).click();
        assertThat(errors()).containsExactly("Vul dit in het Nederlands in.");
        test(field("Naam")).setValue("Rustige ochtend");
        test(button("Begin een vragenlijst")).click();
        assertThat(getCurrentView()).isInstanceOf(QuestionnaireView.class);
        assertThat(words()).contains("Rustige ochtend (versie 1)", "Er staat nog geen vraag in.");

        add(QuestionDraft.Kind.GRID);
        test(field("Vraag")).setValue("Hoe vaak?");
        test(button("Bewaar de vragenlijst")).click();
        assertThat(words()).contains("We bewaarden nog niets");
        assertThat(errors()).containsExactly("Vul dit in het Nederlands in.");
        assertThat(field("Vraag").getValue()).as("typing stays").isEqualTo("Hoe vaak?");
        test(field("Rij 1")).setValue("Ontbijt");
        test(field("Rij 1, in het Engels")).setValue("Breakfast");
        test(button("Rij toevoegen")).click();
        test(field("Rij 2")).setValue("Wandelen");
        test(button("Bewaar de vragenlijst")).click();

        assertThat(words()).contains("Bewaard om 14:05", "Er ontbreekt niets");
        Questionnaire kept = now("rustige-ochtend", 1);
        assertThat(kept.items())
                .extracting(Item::code)
                .containsExactly("rustige-ochtend.ontbijt", "rustige-ochtend.wandelen");
        assertThat(kept.items().getFirst().words().in("en")).isEqualTo("Breakfast");
    }

    @Test
    void everyKindOfQuestionIsWrittenAndNamesStayOnceGiven() {
        QuestionnaireVersion version = own.begun("Van alles");
        visit("surveys/questionnaires/van-alles/1");
        for (QuestionDraft.Kind kind : QuestionDraft.Kind.values()) {
            add(kind);
            test(field("Vraag")).setValue("Vraag " + kind);
            switch (kind) {
                case GRID -> test(field("Rij 1")).setValue("Een rij");
                case SEVERAL -> test(field("Keuze 1")).setValue("Een keuze");
                case NUMBER -> {
                    test(field("Bij 0")).setValue("niets");
                    test(field("Bij 10")).setValue("alles");
                }
                case ONE, WRITTEN -> {
                    // Nothing more to fill in.
                }
            }
        }
        test(button("Bewaar de vragenlijst")).click();
        List<String> codes = now("van-alles", 1).questions().map(Question::code).toList();
        assertThat(codes)
                .containsExactly(
                        "van-alles.vraag-one",
                        "van-alles.vraag-grid",
                        "van-alles.vraag-several",
                        "van-alles.vraag-number",
                        "van-alles.vraag-written");

        test(field("Vraag")).setValue("Heel anders");
        test(button("Bewaar de vragenlijst")).click();

        assertThat(now("van-alles", 1).questions().map(Question::code)).isEqualTo(codes);
        assertThat(now("van-alles", 1).questions().toList().getLast().words().in("nl"))
                .isEqualTo("Heel anders");
        assertThat(questionnaires.edit(version).orElseThrow().flaws()).isEmpty();
    }

    @Test
    void questionsMoveByButtonsAlsoToTheNextPage() {
        own.written("Volgorde");
        visit("surveys/questionnaires/volgorde/1");
        assertThat(named("Omhoog: vraag 1, Hoe vaak bel je oma?").isEnabled()).isFalse();
        test(named("Omlaag: vraag 1, Hoe vaak bel je oma?")).click();
        test(button("Voeg een pagina toe")).click();
        test(named("Omlaag: vraag 5, Wat helpt?")).click();
        test(button("Bewaar de vragenlijst")).click();

        Questionnaire kept = now("volgorde", 1);
        assertThat(kept.pages()).hasSize(2);
        assertThat(kept.pages().getLast().questions())
                .extracting(Question::code)
                .containsExactly("volgorde.wat-helpt");
        assertThat(kept.questions().map(Question::code).findFirst()).contains("volgorde.hoe-vaak-doe-je-dit");
    }

    @Test
    void aScaleIsTakenOverOrMadeAndSaysWhetherItHasAnOrder() {
        own.begun("Schalen");
        visit("surveys/questionnaires/schalen/1");
        test(button("Maak een schaal")).click();
        test(field("Antwoord 1")).setValue("enkel bij nood");
        test(field("Antwoord 2")).setValue("op vraag");
        order().setValue(false);
        add(QuestionDraft.Kind.ONE);
        test(field("Vraag")).setValue("Wanneer?");
        test(button("Bewaar de vragenlijst")).click();

        Questionnaire kept = now("schalen", 1);
        assertThat(kept.scales()).singleElement().satisfies(scale -> {
            assertThat(scale.code()).isEqualTo("enkel-bij-nood-op-vraag");
            assertThat(scale.ordered()).isFalse();
        });
        assertThat(kept.items().getFirst().scale()).contains(kept.scales().getFirst());
        assertThat(words()).contains("worden geteld, nooit gemiddeld", "enkel bij nood · op vraag (naargelang)");
    }

    @Test
    void whatCannotBeKeptIsSaidAtItsQuestionAndStays() {
        own.written("Nummer erin");
        visit("surveys/questionnaires/nummer-erin/1");
        test(named("Wijzig: vraag 5, Wat helpt?")).click();
        test(field("Vraag")).setValue("Wat zei 93.05.18-223.61?");
        test(button("Bewaar de vragenlijst")).click();

        assertThat(words()).contains("We konden dit niet bewaren. Wat je typte, staat er nog.", "rijksregisternummer");
        assertThat(field("Vraag").getValue()).isEqualTo("Wat zei 93.05.18-223.61?");
        assertThat(now("nummer-erin", 1).questions().toList().getLast().words().in("nl"))
                .isEqualTo("Wat helpt?");
    }

    @Test
    void whatSomebodyKeptMeanwhileIsNotWrittenOver() {
        QuestionnaireVersion version = own.written("Met zijn tweeen");
        visit("surveys/questionnaires/met-zijn-tweeen/1");
        As.person("greet", () -> questionnaires.change(version, 1, now("met-zijn-tweeen", 1)));
        test(area("Wat erboven staat")).setValue("Van Chaima");
        test(button("Bewaar de vragenlijst")).click();
        assertThat(words()).contains("Iemand veranderde deze versie intussen.");
        assertThat(area("Wat erboven staat").getValue()).isEqualTo("Van Chaima");
        test(button("Toon wat er nu bewaard is")).click();
        assertThat(area("Wat erboven staat").getValue()).isEqualTo("Met zijn tweeen");
    }

    @Test
    void whatWasAskedIsNotWrittenAnyMoreButANewVersionIs() {
        QuestionnaireVersion version = own.written("Gevraagd");
        var wave = own.planned(version, WaveMode.ANONYMOUS);
        visit("surveys/questionnaires/gevraagd/1");
        As.person("greet", () -> waves.open(wave));
        test(area("Wat erboven staat")).setValue("Te laat");
        test(button("Bewaar de vragenlijst")).click();
        assertThat(words()).contains("Deze vragen worden intussen gesteld in een ronde.");
        test(button("Toon wat er nu bewaard is")).click();
        assertThat(words()).contains("Deze vragen zijn al gesteld in een ronde.");
        assertThat(find(TextField.class).all()).isEmpty();

        test(button("Nieuwe versie")).click();

        assertThat(words()).contains("Gevraagd (versie 2)", "eerder gevraagd");
        test(named("Wijzig: vraag 1, Hoe vaak bel je oma?")).click();
        assertThat(find(Select.class)
                        .withCondition(select -> "Schaal".equals(select.getLabel()))
                        .single()
                        .isReadOnly())
                .isTrue();
    }

    @Test
    void aVersionIsRemovedUnlessAWaveIsPlannedWithIt() {
        QuestionnaireVersion version = own.written("Weg ermee");
        own.planned(version, WaveMode.ANONYMOUS);
        visit("surveys/questionnaires/weg-ermee/1");
        remove();
        assertThat(words()).contains("Deze versie kan niet weg");
        own.begun("Ook weg");
        visit("surveys/questionnaires/ook-weg/1");
        remove();
        assertThat(getCurrentView()).isInstanceOf(QuestionnairesView.class);
        assertThat(words()).doesNotContain("Ook weg");
    }

    @Test
    void theQuestionsAreTriedOutAndNothingIsKept() {
        own.written("Proefdraai");
        visit("surveys/questionnaires/proefdraai/1/preview");
        assertThat(words()).contains("Hoe vaak bel je oma?", "Hoe ver zijn we?", "wordt nergens bewaard");
        List<String> sent =
                statements.during(() -> test(button("Doe alsof je verstuurt")).click());
        assertThat(sent).isEmpty();
        assertThat(words()).contains("Op 0 van de 7 items staat een antwoord.");
    }

    @Test
    void familiesAreShownFromTheRightInArabic() {
        visit("surveys/questionnaires/family/1/preview");
        language().setValue("ar");
        assertThat(words()).contains("dir=\"rtl\"", "lang=\"ar\"");
    }

    @Test
    void whoLeavesWithoutKeepingIsAsked() {
        own.begun("Blijf nog");
        visit("surveys/questionnaires/blijf-nog/1");
        test(area("Wat erboven staat")).setValue("Nog niet bewaard");
        visit("surveys/waves");
        assertThat(getCurrentView()).isInstanceOf(QuestionnaireView.class);
        test(button("Ga weg")).click();
        assertThat(getCurrentView()).isInstanceOf(WavesView.class);
    }

    @Test
    void othersFindNoneOfThesePagesNorWhatIsNotThere() {
        own.begun("Van ons");
        for (String address : List.of(
                "surveys/questionnaires/zomaar/1",
                "surveys/questionnaires/van-ons/2",
                "surveys/questionnaires/van-ons/0",
                "surveys/questionnaires/van-ons/een/preview")) {
            visit(address);
            assertThat(words()).as(address).contains("Hier vind je niets");
        }
        for (String other : List.of("anna", "elif", "hasan")) {
            As.person(other, () -> {
                visit("profile");
                for (String address : List.of(
                        "surveys/questionnaires",
                        "surveys/questionnaires/van-ons/1",
                        "surveys/questionnaires/van-ons/1/preview")) {
                    visit(address);
                    assertThat(words()).as(other + " " + address).doesNotContain("Van ons");
                }
            });
        }
    }

    @Test
    void thesePagesTakeThreeStatementsAtMost() {
        own.written("Zuinig");
        asked.published();
        for (String address : List.of(
                "surveys/questionnaires",
                "surveys/questionnaires/zuinig/1",
                "surveys/questionnaires/breadth/1",
                "surveys/questionnaires/zuinig/1/preview")) {
            assertThat(statements.during(() -> visit(address))).as(address).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void theListLeadsToEveryVersion() {
        own.written("In de lijst");
        visit("surveys/questionnaires");
        assertThat(words()).contains("In de lijst (versie 1)", "van onze organisatie", "meegeleverd");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("surveys/questionnaires/in-de-lijst/1", "surveys/questionnaires/pulse/1");
    }

    private Questionnaire now(String code, int number) {
        return As.person("chaima", () -> questionnaires.find(new QuestionnaireVersion(code, number)))
                .orElseThrow()
                .questionnaire();
    }

    @SuppressWarnings("unchecked")
    private void add(QuestionDraft.Kind kind) {
        Select<QuestionDraft.Kind> select = find(Select.class)
                .withCondition(each -> "Wat voor vraag?".equals(each.getLabel()))
                .all()
                .getFirst();
        select.setValue(kind);
        test(find(Button.class).withText("Voeg een vraag toe").all().getFirst()).click();
    }

    private void remove() {
        test(button("Verwijder deze versie")).click();
        test(find(Button.class).withText("Verwijder deze versie").all().getLast())
                .click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> order() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<String> language() {
        return find(Select.class).all().getFirst();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private Button named(String name) {
        return find(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())
                .single();
    }

    /** What fields say is wrong with them. */
    private List<String> errors() {
        return find(Component.class).all().stream()
                .filter(each -> each instanceof HasValidation field && field.isInvalid())
                .map(each -> ((HasValidation) each).getErrorMessage())
                .toList();
    }
}
