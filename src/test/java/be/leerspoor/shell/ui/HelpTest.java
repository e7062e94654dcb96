package be.leerspoor.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

@LeerspoorTestOnce
@WithPerson("anna")
class HelpTest extends ViewTest {

    @Test
    void thePageOneIsOnIsExplained() {
        visit("stories?q=oma");
        assertThat(help()).contains("Hulp: Verhalen", "Zoek met gewone woorden", "Wie leest dit?", "Iets onduidelijk?");
        visit("stories/mine");
        assertThat(help()).contains("Hulp: Jouw verhalen");
        visit("notices");
        assertThat(help()).contains("Hulp: Meldingen");
    }

    @Test
    void aPageWithoutHelpOfItsOwnHasThatOfThePlaceItIsInOrTheGeneralOne() {
        visit("training/record");
        assertThat(help()).contains("Hulp: Leerpad");
        visit("");
        assertThat(help()).contains("Hulp: Leerspoor", "Met ‘Start’ kom je altijd terug");
    }

    @Test
    void theCloserOneWins() {
        HelpText all = new HelpText("reviews", "a", "b", "c");
        HelpText one = new HelpText("reviews/*/write", "a", "b", "c");
        assertThat(one.fits("reviews/42/write"))
                .hasValueSatisfying(worth -> assertThat(worth)
                        .isGreaterThan(all.fits("reviews/42/write").orElseThrow()));
        assertThat(one.fits("reviews/42")).isEmpty();
        assertThat(all.fits("reviewsandmore")).isEmpty();
        assertThat(new HelpText("", "a", "b", "c").fits("reviews")).isEmpty();
    }

    private String help() {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getChildren()
                                .anyMatch(part -> part instanceof Span words
                                        && words.getText().equals("Hulp")))
                        .findFirst()
                        .orElseThrow())
                .click();
        HelpDialog dialog = find(HelpDialog.class).single();
        String words = dialog.getHeaderTitle() + dialog.getElement().getTextRecursively();
        dialog.close();
        return words;
    }
}
