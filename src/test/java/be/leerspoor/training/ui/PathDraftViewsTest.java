package be.leerspoor.training.ui;

import static leerspoor.db.training.Tables.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.Giving;
import be.leerspoor.training.Learning;
import be.leerspoor.training.PathContent;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.PathText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens with which trainers draw up paths and give them. */
@LeerspoorTest
@WithPerson("chaima")
class PathDraftViewsTest extends ViewTest {

    private static final String BASIS = "basisopleiding";

    @Autowired
    private PathDrafts drafts;

    @Autowired
    private PathGiving giving;

    @Autowired
    private Giving everybody;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Learning learning;

    @Autowired
    private Statements statements;

    @Test
    void trainersComeToThePathsFromTheirOwn() {
        visit("training");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("training/paths");
        As.person("anna", () -> {
            visit("profile");
            visit("training");
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("training/paths");
        });
    }

    @Test
    void theListSaysWhatIsOfferedAndHowManyWalk() {
        As.person("anna", () -> learning.begin(BASIS));
        drafts.begin(BASIS);

        visit("training/paths");

        assertThat(page())
                .contains("Basisopleiding", "Versie 1, aangeboden", "Enkele mensen volgen het", "er is een concept");
    }

    @Test
    void aNewPathOpensInTheEditorAndSaysWhatItLacks() {
        visit("training/paths");
        test(button("Nieuw leerpad")).click();

        assertThat(getCurrentView()).isInstanceOf(PathEditorView.class);
        assertThat(page()).contains("Leerpad zonder naam", "Een leerpad heeft minstens één stap.");
        assertThat(button("Bied aan").isEnabled()).isFalse();
    }

    @Test
    void aPathIsDrawnUpStepByStepAndOffered() {
        String code = drafts.begin();
        visit("training/paths/" + code + "/edit");
        test(field("Naam")).setValue("Netwerk");
        test(field("Naam in het Engels")).setValue("Network");
        assertThat(page()).contains("bewaard om 14:05");
        drafts.change(code, told(code), drafts.draft(code).orElseThrow().version());
        visit("training/paths");
        visit("training/paths/" + code + "/edit");
        test(button("Voeg een stap toe")).click();
        test(field("Naam van de stap")).setValue("Zes intervisies");
        test(field("Naam van de stap, in het Engels")).setValue("Six meetings");
        test(field("Deel van het pad")).setValue("Doen");
        test(field("Deel van het pad, in het Engels")).setValue("Doing");
        assertThat(page()).contains("Zeg wat er telt voor deze stap.");
        test(button("Voeg toe wat je vraagt")).click();
        test(number("Hoe vaak?")).setValue(6);
        test(number("Waarvan hoe vaak als inbrenger?")).setValue(7);
        assertThat(page()).contains("Als inbrenger kan niet vaker zijn dan in totaal.");
        test(number("Waarvan hoe vaak als inbrenger?")).setValue(1);
        assertThat(page()).contains("Er ontbreekt niets.");

        test(button("Bied aan")).click();
        test(find(Button.class).withText("Bied aan").all().getLast()).click();

        assertThat(getCurrentView()).isInstanceOf(OfferedPathView.class);
        assertThat(page()).contains("Netwerk", "6 keer deelnemen aan intervisie, waarvan één keer als inbrenger");
        As.person("anna", () -> {
            visit("training/path/" + code);
            assertThat(page()).contains("Zes intervisies");
        });
    }

    @Test
    void stepsMoveByButtons() {
        drafts.begin(BASIS);
        visit("training/paths/" + BASIS + "/edit");
        test(named("Omlaag: stap 1, Volg de tweedaagse")).click();

        assertThat(now().steps()).extracting(step -> step.code()).startsWith("lezen", "twee-dagen");
        assertThat(named("Omlaag: stap 2, Volg de tweedaagse").isEnabled()).isTrue();
        assertThat(named("Omhoog: stap 1, Lees over de drie kolommen").isEnabled())
                .isFalse();
    }

    @Test
    void whatChangesForWhomIsShownBeforeItHappens() {
        As.person("anna", () -> learning.begin(BASIS));
        drafts.begin(BASIS);
        visit("training/paths/" + BASIS + "/edit");
        test(named("Verwijder: stap 4, Schrijf over een casus waar je trots op bent"))
                .click();
        test(find(Button.class)
                        .withCondition(each -> each.getText().equals("Verwijder")
                                && each.getAriaLabel().isEmpty())
                        .single())
                .click();
        test(button("Toon wat er verandert")).click();

        assertThat(page())
                .contains("Enkele mensen volgen dit leerpad.", "Blijft zoals het is", "Valt weg")
                .doesNotContain("Daarna open voor");
    }

    @Test
    void aChangeInAnotherWindowIsToldAndNothingIsOverwritten() {
        drafts.begin(BASIS);
        visit("training/paths/" + BASIS + "/edit");
        As.person("bert", () -> drafts.change(BASIS, PathText.NAME_NL.in(now(), "Van bert"), 0));

        test(field("Naam")).setValue("Van chaima");

        assertThat(page()).contains("Iemand wijzigde dit concept intussen").doesNotContain("bewaard om");
        assertThat(field("Naam").getValue()).as("still there").isEqualTo("Van chaima");
        test(button("Toon het concept zoals het nu is")).click();
        assertThat(field("Naam").getValue()).isEqualTo("Van bert");
    }

    @Test
    void theNextVersionAndRetiringBeginAtThePath() {
        visit("training/paths/" + BASIS);
        assertThat(page()).contains("Volg de tweedaagse", "Niemand krijgt dit leerpad automatisch.", "consulent");
        test(button("Begin een nieuwe versie")).click();
        assertThat(getCurrentView()).isInstanceOf(PathEditorView.class);
        visit("training/paths/" + BASIS);
        assertThat(button("Ga verder met het concept").isVisible()).isTrue();
        test(button("Bied niet langer aan")).click();
        test(find(Button.class).withText("Bied niet langer aan").all().getLast())
                .click();
        assertThat(page()).contains("Versie 1, niet meer aangeboden").doesNotContain("Op naam geven");
        test(button("Bied weer aan")).click();
        assertThat(page()).contains("Versie 1, aangeboden", "Op naam geven");
    }

    @Test
    void whoGotItByNameIsListedAndCanBeAskedNoLonger() {
        assertThat(giving.give(BASIS, Cast.person("anna").id(), null)).isInstanceOf(GiveResult.Done.class);
        visit("training/paths/" + BASIS);
        assertThat(page()).contains("Anna Peeters", "Door Chaima El Idrissi, sinds 9 maart 2027");

        test(named("Vraag niet langer aan Anna Peeters")).click();
        test(find(Button.class)
                        .withCondition(each -> each.getText().equals("Vraag niet langer")
                                && each.getAriaLabel().isEmpty())
                        .single())
                .click();

        assertThat(page()).doesNotContain("Anna Peeters");
    }

    @Test
    void aPathThatIsBeingGivenSaysHowFarItIs() {
        sql.update(PATH)
                .set(PATH.GIVEN_FROM, LocalDate.of(2027, 3, 1))
                .where(PATH.CODE.eq(BASIS))
                .execute();
        visit("training/paths/" + BASIS);
        assertThat(page()).contains("Het wordt nu gegeven: nog niemand heeft het, nog");

        everybody.giveToWhoFits();
        test(button("Kijk hoe ver het staat")).click();

        assertThat(page()).contains("mensen kregen het automatisch.").doesNotContain("Het wordt nu gegeven");
        // One more for how far it is, where it is given by itself.
        visit("profile");
        assertThat(statements.during(() -> visit("training/paths/" + BASIS))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void othersFindNoneOfThesePages() {
        drafts.begin(BASIS);
        for (String other : List.of("anna", "elif", "hasan")) {
            As.person(other, () -> {
                visit("training/paths");
                assertThat(getCurrentView()).as(other).isNotInstanceOf(PathsView.class);
                visit("training/paths/" + BASIS);
                assertThat(getCurrentView()).as(other).isNotInstanceOf(OfferedPathView.class);
                visit("training/paths/" + BASIS + "/edit");
                assertThat(getCurrentView()).as(other).isNotInstanceOf(PathEditorView.class);
            });
        }
        visit("training/paths/bestaat-niet");
        assertThat(getCurrentView()).isNotInstanceOf(OfferedPathView.class);
        visit("training/paths/bestaat-niet/edit");
        assertThat(getCurrentView()).isNotInstanceOf(PathEditorView.class);
    }

    @Test
    void thePagesTakeFewStatements() {
        drafts.begin(BASIS);
        visit("training/paths/" + BASIS);
        visit("profile");

        assertThat(statements.during(() -> visit("training/paths"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> visit("training/paths/" + BASIS))).hasSizeLessThanOrEqualTo(3);
        // One more for the templates, where a path asks a review.
        assertThat(statements.during(() -> visit("training/paths/" + BASIS + "/edit")))
                .hasSizeLessThanOrEqualTo(4);
    }

    private PathContent told(String code) {
        PathContent content = drafts.draft(code).orElseThrow().content();
        return PathText.PURPOSE_NL.in(PathText.PURPOSE_EN.in(content, "Together."), "Samen.");
    }

    private PathContent now() {
        return drafts.draft(BASIS).orElseThrow().content();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class)
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

    private String page() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
