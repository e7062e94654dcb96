package be.leerspoor.intervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.MethodDraft;
import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.MethodField;
import be.leerspoor.intervision.Methods;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("chaima")
class MethodViewsTest extends ViewTest {

    @Autowired
    private MethodDrafts drafts;

    @Autowired
    private Methods methods;

    @Autowired
    private Statements statements;

    @Test
    void everyoneReadsTheLibrary() {
        As.person("anna", () -> {
            visit("intervision/methods");
            assertThat(page())
                    .contains("Balint-methode", "100 minuten", "5 tot 10 mensen", "Je schrijft vooraf niets op")
                    .doesNotContain("Jouw methodes");
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("intervision/methods/balint", "intervision/methods/gossip");
        });
    }

    @Test
    void aMethodIsReadStepByStep() {
        As.person("anna", () -> {
            visit("intervision/methods/incident-ten");
            assertThat(page())
                    .contains(
                            "De afloop opzij leggen",
                            "Wat je schrijft, ziet alleen jij tot stap 11: Ronde 8: wat de inbrenger deed.",
                            "De inbrenger luistert en zwijgt.",
                            "Om de beurt aan het woord: iedereen behalve de inbrenger.")
                    .doesNotContain("Maak je eigen versie");
            visit("intervision/methods/gossip");
            assertThat(page()).contains("De inbrenger zit weggedraaid, zwijgt en ziet niets van wat gedeeld wordt.");
        });
    }

    @Test
    void anUnknownMethodIsNotFound() {
        visit("intervision/methods/bestaat-niet");
        assertThat(getCurrentView()).isNotInstanceOf(MethodView.class);
        visit("intervision/methods/balint/edit");
        assertThat(getCurrentView()).isNotInstanceOf(MethodEditorView.class);
    }

    @Test
    void aTrainerMakesAnOwnVersion() {
        visit("intervision/methods/balint");
        test(button("Maak je eigen versie")).click();

        assertThat(getCurrentView()).isInstanceOf(MethodEditorView.class);
        assertThat(page()).contains("Balint-methode (eigen versie)", "Alleen jij, tot je de methode aanbiedt");
        visit("intervision/methods");
        assertThat(page()).contains("Jouw methodes", "Concept van versie 1, alleen jij ziet het");
    }

    @Test
    void somebodyElsesDraftAnswersAsWhatDoesNotExist() {
        String code = drafts.start("balint").orElseThrow();
        for (String other : List.of("bert", "anna", "hasan")) {
            As.person(other, () -> {
                visit("intervision/methods/" + code + "/edit");
                assertThat(getCurrentView()).as(other).isNotInstanceOf(MethodEditorView.class);
                visit("intervision/methods/" + code);
                assertThat(getCurrentView()).as(other).isNotInstanceOf(MethodView.class);
                visit("intervision/methods");
                assertThat(page()).as(other).doesNotContain(code);
            });
        }
    }

    @Test
    void whatIsTypedIsKeptAndTheCheckSpeaksAtOnce() {
        String code = edited("balint");
        assertThat(button("Bied aan").isEnabled()).isTrue();

        TextField name = field("Naam");
        test(name).setValue("");
        assertThat(page()).contains("Geef de methode een naam.", "bewaard om 14:05");
        assertThat(button("Bied aan").isEnabled()).isFalse();

        test(name).setValue("Luisterkring");
        assertThat(page()).doesNotContain("Geef de methode een naam.");
        assertThat(now(code).nameNl()).isEqualTo("Luisterkring");
        assertThat(button("Bied aan").isEnabled()).isTrue();
    }

    @Test
    void aStepIsOpenedChangedAndMoved() {
        String code = edited("balint");
        test(named("Wijzig: stap 3, Interesse tonen")).click();
        test(find(IntegerField.class)
                        .withCondition(field -> "Minuten".equals(field.getLabel()))
                        .single())
                .setValue(12);
        assertThat(now(code).step(3).orElseThrow().minutes()).isEqualTo(12);

        test(named("Omlaag: stap 3, Interesse tonen")).click();
        assertThat(now(code).step(4).orElseThrow().nameNl()).isEqualTo("Interesse tonen");
        assertThat(named("Klap dicht: stap 4, Interesse tonen").isVisible()).isTrue();
    }

    @Test
    void aNewStepSaysWhatItLacks() {
        String code = edited("gossip");
        test(button("Voeg een stap toe")).click();

        assertThat(now(code).steps()).hasSize(10);
        assertThat(now(code).steps().getLast().nameNl()).as("still the last").isEqualTo("Evalueren");
        assertThat(page()).contains("Stap 9: Geef de stap een naam.");
    }

    @Test
    void aRemovedStepIsAskedForFirst() {
        String code = edited("balint");
        test(named("Verwijder: stap 4, Kiezen")).click();
        assertThat(now(code).steps()).hasSize(13);

        test(find(Button.class)
                        .withCondition(each -> each.getText().equals("Verwijder")
                                && each.getAriaLabel().isEmpty())
                        .single())
                .click();
        assertThat(now(code).steps()).hasSize(12);
        assertThat(page()).contains("Voeg een stap toe waarin de groep kiest wie inbrengt.");
        assertThat(button("Bied aan").isEnabled()).isFalse();
    }

    @Test
    void aChangeInAnotherWindowIsToldAndNothingIsOverwritten() {
        String code = edited("balint");
        MethodDraft draft = drafts.draft(code).orElseThrow();
        drafts.write(code, 0, MethodField.NAME_NL, "Andere kring", draft.version());

        TextField name = field("Naam");
        test(name).setValue("Mijn kring");
        assertThat(page())
                .contains("ondertussen gewijzigd in een ander venster")
                .doesNotContain("bewaard om");
        assertThat(name.getValue()).as("still there").isEqualTo("Mijn kring");
        assertThat(now(code).nameNl()).isEqualTo("Andere kring");

        test(button("Toon wat er nu staat")).click();
        assertThat(field("Naam").getValue()).isEqualTo("Andere kring");
    }

    @Test
    void aRegisterNumberIsRefusedInWords() {
        String code = edited("balint");
        test(find(TextArea.class)
                        .withCondition(area -> "Waarvoor en hoe".equals(area.getLabel()))
                        .single())
                .setValue("Bel 93.05.18-223.61.");

        assertThat(page()).contains("Er staat een rijksregisternummer in.");
        assertThat(now(code).purposeNl()).doesNotContain("223");
    }

    @Test
    void anOfferedMethodIsInTheLibraryOfEveryone() {
        String code = edited("solution-focused");
        test(field("Naam")).setValue("Half uur vooruit");
        test(button("Bied aan")).click();
        assertThat(getCurrentView()).isInstanceOf(MethodEditorView.class);
        test(find(Button.class).withText("Bied aan").all().getLast()).click();
        if (getCurrentView() instanceof MethodEditorView) {
            test(find(Checkbox.class)
                            .withCondition(box -> box.getLabel().startsWith("Ik heb dit nagekeken"))
                            .single())
                    .click();
            test(button("Bied aan")).click();
        }

        assertThat(getCurrentView()).isInstanceOf(MethodView.class);
        assertThat(button("Werk aan een volgende versie").isVisible()).isTrue();
        As.person("anna", () -> {
            visit("intervision/methods");
            assertThat(page()).contains("Half uur vooruit");
        });
        assertThat(methods.newest(code)).isPresent();
    }

    @Test
    void theLibraryTakesAtMostThreeStatements() {
        visit("profile");

        assertThat(statements.during(() -> visit("intervision/methods"))).hasSizeLessThanOrEqualTo(3);
    }

    private String edited(String code) {
        String own = drafts.start(code).orElseThrow();
        visit("intervision/methods/" + own + "/edit");
        return own;
    }

    private Method now(String code) {
        return drafts.draft(code).orElseThrow().method();
    }

    private TextField field(String label) {
        return find(TextField.class)
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
