package be.leerspoor.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.shell.Texts;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuildingBlocksTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @Test
    void proseShowsMarkupAsText() {
        Prose prose = new Prose("Eerst.\r\n\r\n" + HOSTILE);
        assertThat(prose.getElement().getChildren().map(Element::getText)).containsExactly("Eerst.", HOSTILE);
        assertThat(prose.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void proseOfNothingIsEmpty() {
        assertThat(new Prose("  \n\n ").getElement().getChildCount()).isZero();
    }

    @Test
    void onlyTheRangesAreMarked() {
        MarkedText marked = MarkedText.hits(
                "drie huizen en een huis", List.of(new MarkedText.Range(19, 23), new MarkedText.Range(5, 11)));
        assertThat(marks(marked)).containsExactly("huizen", "huis");
        assertThat(marked.getElement().getTextRecursively()).isEqualTo("drie huizen en een huis");
    }

    @Test
    void rangesThatOverlapOrReachTooFarMarkWhatIsThere() {
        MarkedText marked = MarkedText.findings(
                "mevr. P",
                List.of(new MarkedText.Range(0, 5), new MarkedText.Range(3, 99), new MarkedText.Range(50, 60)));
        assertThat(marked.getElement().getTextRecursively()).isEqualTo("mevr. P");
        assertThat(marks(marked)).containsExactly("mevr.", " P");
    }

    @Test
    void aRangeThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> new MarkedText.Range(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void markedTextShowsMarkupAsText() {
        assertThat(MarkedText.hits(HOSTILE, List.of(new MarkedText.Range(0, 4)))
                        .getElement()
                        .getOuterHTML())
                .doesNotContain("<img");
    }

    @Test
    void theSavedLineTellsWhenAndKeepsItsPlace() {
        SavedLine line = new SavedLine();
        Element place = line.getElement();
        line.kept("Titel", Instant.parse("2026-03-09T13:05:00Z"));
        assertThat(line.getElement()).isSameAs(place);
        assertThat(place.getTextRecursively()).isEqualTo("Concept bewaard om 14:05");
        assertThat(place.getAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void aFieldThatIsKeptDoesNotHideOneThatIsNot() {
        SavedLine line = new SavedLine();
        Instant now = Instant.parse("2026-03-09T13:05:00Z");

        line.notKept("Titel");
        line.kept("Vraag 2", now);
        assertThat(line.getElement().getTextRecursively())
                .contains("Nog niet bewaard: Titel")
                .doesNotContain("Concept bewaard");

        line.kept("Titel", now);
        assertThat(line.getElement().getTextRecursively()).isEqualTo("Concept bewaard om 14:05");
    }

    @Test
    void aSessionThatEndedLeavesWhatWasTypedOnTheScreen() {
        assertThat(PageSetup.messages(Texts.DUTCH).isSessionExpiredNotificationEnabled())
                .isTrue();
        assertThat(PageSetup.messages(Texts.DUTCH).getSessionExpiredMessage()).contains("Kopieer");
    }

    @Test
    void aFailedSaveOffersToTryAgain() {
        SavedLine line = new SavedLine();
        int[] tries = {0};
        line.failed("Titel", () -> tries[0]++);
        line.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("button"))
                .flatMap(child -> child.getComponent().stream())
                .forEach(button -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
        assertThat(tries[0]).isOne();
        assertThat(line.getElement().getTextRecursively()).contains("Je tekst staat er nog");
    }

    @Test
    void aRowIsOneLink() {
        RowLink row = new RowLink("Een oma die bleef", "Drie huizen", "stories/1").with(IconName.BOOK);
        assertThat(descendants(row.getElement())
                        .filter(element -> element.getTag().equals("a")))
                .hasSize(1);
    }

    @Test
    void removingAFilterSaysWhichOne() {
        TagChip chip = TagChip.chosen("Limburg", () -> {});
        assertThat(chip.getElement().getChild(0).getAttribute("aria-label")).contains("Limburg");
    }

    @Test
    void theReadersLineShowsOtherReadersInItsPlace() {
        ReadersLine line = new ReadersLine(Readers.ONLY_ME, "Alleen jij");
        line.show(Readers.TEAM, "Jij en Team Gent-Noord");
        assertThat(line.getElement().getTextRecursively())
                .contains("Wie kan dit lezen", "Jij en Team Gent-Noord")
                .doesNotContain("Alleen jij");
    }

    @Test
    void aButtonSaysWhatKindItIs() {
        Button button = Actions.attention("Trek terug", () -> {});
        assertThat(button.getThemeNames()).containsExactly("attention");
    }

    @ParameterizedTest
    @EnumSource
    void everyIconIsDrawn(IconName name) throws IOException {
        assertThat(Files.readString(Path.of("frontend/static", AppShell.FOLDER, "icons.css")))
                .contains(".icon-" + name.cssName() + " {");
    }

    private static Stream<String> marks(Component text) {
        return descendants(text.getElement())
                .filter(element -> element.getTag().equals("mark"))
                .map(Element::getText);
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(
                        Stream.of(element).filter(each -> !each.isTextNode()),
                        element.isTextNode()
                                ? Stream.empty()
                                : element.getChildren().flatMap(BuildingBlocksTest::descendants))
                .filter(each -> !each.isTextNode());
    }
}
