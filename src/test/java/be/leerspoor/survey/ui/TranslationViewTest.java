package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.Questionnaires;
import be.leerspoor.survey.WaveMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which translations for families are mended and read over. */
@LeerspoorTest
@WithPerson("chaima")
class TranslationViewTest extends ViewTest {

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private Statements statements;

    @BeforeEach
    void aVersionIsBeingWritten() {
        asked.open("family", WaveMode.ANONYMOUS);
        As.person("chaima", () -> questionnaires.newVersion("family"));
    }

    @Test
    void thePageOfTheQuestionnaireTellsWhichTranslationsAreDrafts() {
        visit("surveys/questionnaires/family/2");
        assertThat(words())
                .contains("Vertalingen", "Frans", "Arabisch", "Turks", "Concept: niemand las deze vertaling al na.");

        visit("surveys/questionnaires/family/2/words/tr");
        press("Ik las deze vertaling na");
        assertThat(words()).contains("Nagelezen door Chaima El Idrissi op 9 maart 2027.");
        assertThat(find(Button.class).withText("Ik las deze vertaling na").all())
                .isEmpty();

        visit("surveys/questionnaires/family/2");
        assertThat(words()).contains("Nagelezen door Chaima El Idrissi op 9 maart 2027.");
    }

    @Test
    void aSentenceIsMendedInItsOwnDirectionAndIsADraftAgain() {
        visit("surveys/questionnaires/family/2/words/ar");
        press("Ik las deze vertaling na");
        TextArea first = find(TextArea.class).all().getFirst();
        assertThat(first.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(first.getElement().getAttribute("lang")).isEqualTo("ar");

        first.setValue("أسئلة للأسر");
        press("Bewaar de vertaling");

        assertThat(words()).contains("Bewaard om 14:05", "Concept: niemand las deze vertaling al na.");
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("أسئلة للأسر");
    }

    @Test
    void whatWasTypedIsKeptBeforeItIsReadOver() {
        visit("surveys/questionnaires/family/2/words/fr");
        find(TextArea.class).all().getFirst().setValue("Questions pour les familles");
        press("Ik las deze vertaling na");

        assertThat(words()).contains("Nagelezen door Chaima El Idrissi");
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("Questions pour les familles");
    }

    @Test
    void whatIsMissingIsSaid() {
        visit("surveys/questionnaires/family/2/words/fr");
        find(TextArea.class).all().getFirst().setValue("");
        press("Ik las deze vertaling na");

        assertThat(words()).contains("er is nog 1 zin niet vertaald").doesNotContain("Nagelezen door");
    }

    @Test
    void whatWasAskedCanOnlyBeReadOver() {
        visit("surveys/questionnaires/family/1/words/fr");

        assertThat(find(TextArea.class).all()).allMatch(TextArea::isReadOnly);
        assertThat(words()).contains("De woorden liggen dus vast").doesNotContain("Bewaar de vertaling");
    }

    @Test
    void anythingElseIsNotFound() {
        for (String address : new String[] {"family/2/words/nl", "family/2/words/de", "family/9/words/fr"}) {
            visit("surveys/questionnaires/" + address);
            assertThat(words()).as(address).contains("Hier vind je niets");
        }
    }

    @Test
    void atMostThreeStatementsForAPage() {
        for (String address : new String[] {"family/2", "family/1", "family/2/words/fr"}) {
            visit("calendar");
            assertThat(statements.during(() -> visit("surveys/questionnaires/" + address)))
                    .as(address)
                    .hasSizeLessThanOrEqualTo(3);
        }
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
