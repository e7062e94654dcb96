package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Role;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.Audience;
import be.leerspoor.survey.OwnQuestionnaires;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.WaveDesk;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import be.leerspoor.survey.Waves;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which waves are planned, opened and closed. */
@LeerspoorTest
@WithPerson("chaima")
class WaveViewsTest extends ViewTest {

    private static final String NOT_THERE = "Hier vind je niets";

    @Autowired
    private AskedWaves asked;

    @Autowired
    private OwnQuestionnaires own;

    @Autowired
    private Waves waves;

    @Autowired
    private Statements statements;

    @Test
    void aWaveIsPlannedInOneRoundOfSayingWhatIsMissing() {
        visit("surveys/waves/new");
        test(until()).setValue(LocalDate.of(2027, 3, 1));
        test(button("Bewaar deze planning")).click();
        assertThat(errors())
                .containsExactly("Kies een vragenlijst.", "Geef de ronde een naam.", "Deze dag is al voorbij.");

        choose("Breedte van de werkvormen (versie 1)");
        test(name()).setValue("Van 93.05.18-223.61");
        test(until()).setValue(LocalDate.of(2027, 3, 31));
        test(button("Bewaar deze planning")).click();
        assertThat(errors()).singleElement().asString().contains("Hier staat een rijksregisternummer");

        test(name()).setValue("Werkvormen, voorjaar");
        test(button("Bewaar deze planning")).click();
        assertThat(getCurrentView()).isInstanceOf(WaveView.class);
        assertThat(words()).contains("Werkvormen, voorjaar", "Nog niemand kreeg iets te horen");
        visit("surveys/waves");
        assertThat(words())
                .contains("Breedte van de werkvormen: Werkvormen, voorjaar", "9/03/2027 – 31/03/2027 · zonder naam");
    }

    @Test
    void howManyFitIsCountedWhileOneChooses() {
        visit("surveys/waves/new");
        assertThat(words()).contains("Iedereen die hier werkt: 60 mensen vandaag.");

        unfold("Kies wie je vraagt");
        roles().setValue(Set.of(Role.TRAINER));

        assertThat(words()).contains("3 mensen passen hierbij vandaag.", "Dat zijn er minder dan 5");
    }

    @Test
    void wellBeingIsAlwaysAskedWithoutNamesAndFamiliesComeWithACode() {
        visit("surveys/waves/new");
        choose("Polsslag (versie 1)", "pulse");
        assertThat(words()).contains("altijd zonder naam");
        assertThat(find(RadioButtonGroup.class).all()).noneMatch(group -> group.isVisible());
        choose("", "family");
        assertThat(words()).contains("Gezinnen hebben geen account");
        assertThat(find(Paragraph.class).withId("audience-count").all()).isEmpty();
    }

    @Test
    void openingSaysWhatCannotBeUndone() {
        WaveId wave = asked.planned("breadth", WaveMode.ANONYMOUS);
        visit("surveys/waves/" + wave);

        test(button("Open deze ronde")).click();
        assertThat(words()).contains("Nog niemand kreeg iets te horen");
        assertThat(dialog())
                .contains("60 mensen krijgen meteen een uitnodiging", "niemand kan later namen bij deze antwoorden")
                .contains("Ook de vragen veranderen niet meer");
        test(find(Button.class).withText("Open deze ronde").all().getLast()).click();

        assertThat(words()).contains("De ronde is open.", "Mensen kunnen antwoorden.", "60 mensen");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Bewaar");
    }

    @Test
    void whyItDoesNotOpenIsSaidAndWhatWasTypedStays() {
        asked.open("breadth", WaveMode.ANONYMOUS);
        WaveId wave = asked.planned("breadth", WaveMode.NAMED);
        visit("surveys/waves/" + wave);
        test(name()).setValue("Een tweede ronde");
        test(button("Open deze ronde")).click();
        assertThat(dialog()).contains("deze ronde kan later niet zonder naam worden");
        test(find(Button.class).withText("Open deze ronde").all().getLast()).click();

        assertThat(words()).contains("Dezelfde vragenlijst was er nog maar pas.", "Openen kan vanaf 22 april 2027");
        assertThat(name().getValue()).isEqualTo("Een tweede ronde");
    }

    @Test
    void whatIsUnfinishedDoesNotOpenAndLeadsToItsQuestionnaire() {
        var version = own.begun("Leeg");
        WaveId wave = own.planned(version, WaveMode.ANONYMOUS);
        visit("surveys/waves/" + wave);
        test(button("Open deze ronde")).click();
        test(find(Button.class).withText("Open deze ronde").all().getLast()).click();

        assertThat(words()).contains("kan zo nog niet gesteld worden", "Er staat nog geen vraag in.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("surveys/questionnaires/leeg/1");
    }

    @Test
    void anOpenWaveTellsRoundlyHowManyAnsweredAndCloses() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        for (String who : AskedWaves.everybody().subList(0, 20)) {
            asked.send(who, wave, AskedWaves.same(AskedWaves.TOOLS, "never"));
        }
        visit("surveys/waves");
        assertThat(words()).contains("ongeveer 30 % antwoordde al").doesNotContain("33 %");
        visit("surveys/waves/" + wave);
        test(until()).setValue(LocalDate.of(2027, 3, 8));
        test(button("Verzet de laatste dag")).click();
        assertThat(errors()).containsExactly("Kies een dag van vandaag tot een jaar na de eerste dag.");
        test(until()).setValue(LocalDate.of(2027, 4, 2));
        test(button("Verzet de laatste dag")).click();
        assertThat(words()).contains("Antwoorden kan nu tot en met 2 april 2027.");

        test(button("Sluit nu")).click();
        test(find(Button.class).withText("Sluit nu").all().getLast()).click();

        assertThat(words()).contains("De ronde is gesloten.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("surveys/results/" + wave);
    }

    @Test
    void codesAreShownOnceAsSlipsInEveryLanguage() {
        WaveId wave = asked.open("family", WaveMode.ANONYMOUS);
        visit("surveys/waves/" + wave);
        find(IntegerField.class).single().setValue(0);
        test(button("Maak codes")).click();
        assertThat(errors()).containsExactly("Kies een getal van 1 tot 500.");
        find(IntegerField.class).single().setValue(3);
        test(button("Maak codes")).click();

        assertThat(words())
                .contains("worden nergens bewaard: druk ze nu af", "lang=\"ar\"", "dir=\"rtl\"", "/family")
                .containsPattern("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        visit("surveys/waves");
        visit("surveys/waves/" + wave);
        assertThat(words()).contains("3 codes").doesNotContainPattern("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    }

    @Test
    void answersWithANameAreForWhoMadeTheWaveOnly() {
        WaveId wave = asked.open("attitude", WaveMode.NAMED);
        asked.send("anna", wave, Map.of("attitude.network", "often"));
        visit("surveys/waves/" + wave);
        assertThat(words()).doesNotContain("Anna Peeters");
        unfold("Toon de antwoorden");
        assertThat(words()).contains("Anna Peeters", "vaak");
        As.person("greet", () -> {
            visit("surveys/waves");
            visit("surveys/waves/" + wave);
            assertThat(words()).contains("Mensen kunnen antwoorden").doesNotContain("Toon de antwoorden");
        });
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotWrittenOver() {
        WaveId wave = asked.planned("breadth", WaveMode.ANONYMOUS);
        visit("surveys/waves/" + wave);
        WaveDesk now = As.person("greet", () -> waves.desk(wave)).orElseThrow();
        As.person(
                "greet",
                () -> waves.change(
                        wave,
                        now.wave().lockVersion(),
                        new be.leerspoor.survey.WaveDraft(
                                now.wave().version(),
                                "Van Greet",
                                WaveMode.ANONYMOUS,
                                now.wave().from(),
                                now.wave().until(),
                                new Audience(
                                        Set.of(),
                                        Set.of(),
                                        Set.of(Cast.team("Gent-Noord").id())))));
        test(name()).setValue("Van Chaima");
        test(button("Bewaar")).click();
        assertThat(words()).contains("Iemand veranderde deze ronde intussen.");
        assertThat(name().getValue()).isEqualTo("Van Chaima");
        visit("surveys/waves");
        assertThat(words()).contains("Van Greet");
    }

    @Test
    void othersFindNoneOfThesePagesNorWhatIsNotThere() {
        WaveId wave = asked.planned("breadth", WaveMode.ANONYMOUS);
        for (String address : List.of("surveys/waves/" + WaveId.random(), "surveys/waves/zomaar")) {
            visit(address);
            assertThat(words()).as(address).contains(NOT_THERE);
        }
        for (String other : List.of("anna", "elif", "hasan")) {
            As.person(other, () -> {
                visit("profile");
                for (String address : List.of("surveys/waves", "surveys/waves/new", "surveys/waves/" + wave)) {
                    visit(address);
                    assertThat(words()).as(other + " " + address).doesNotContain("Ronde breadth", "Plan een ronde");
                }
            });
        }
    }

    @Test
    void thesePagesTakeThreeStatementsAtMost() {
        WaveId planned = asked.planned("attitude", WaveMode.ANONYMOUS);
        WaveId open = asked.open("breadth", WaveMode.ANONYMOUS);
        WaveId named = asked.open("depth", WaveMode.NAMED);
        visit("surveys/waves");
        for (String address : List.of(
                "surveys/waves/new", "surveys/waves/" + planned, "surveys/waves/" + open, "surveys/waves/" + named)) {
            assertThat(statements.during(() -> visit(address))).as(address).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(statements.during(() -> visit("surveys/waves"))).hasSizeLessThanOrEqualTo(3);
    }

    private void choose(String words) {
        choose(words, "");
    }

    @SuppressWarnings("unchecked")
    private void choose(String words, String code) {
        Select<QuestionnaireDesk> select = find(Select.class).all().getFirst();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(desk -> code.isEmpty()
                        ? DeskWords.version(desk).equals(words)
                        : desk.version().code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Role> roles() {
        return find(MultiSelectComboBox.class).all().getFirst();
    }

    private void unfold(String words) {
        NativeDetails details = find(NativeDetails.class)
                .withCondition(each -> each.getSummaryText().equals(words))
                .single();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private String dialog() {
        return find(com.vaadin.flow.component.dialog.Dialog.class)
                .single()
                .getElement()
                .getOuterHTML();
    }

    private TextField name() {
        return find(TextField.class)
                .withCondition(field -> field.getLabel().equals("Naam van de ronde"))
                .single();
    }

    private DatePicker until() {
        return find(DatePicker.class)
                .withCondition(field -> field.getLabel().equals("Tot en met"))
                .single();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    /** What fields say is wrong with them. */
    private List<String> errors() {
        return find(Component.class).all().stream()
                .filter(each -> each instanceof HasValidation field && field.isInvalid())
                .map(each -> ((HasValidation) each).getErrorMessage())
                .toList();
    }
}
