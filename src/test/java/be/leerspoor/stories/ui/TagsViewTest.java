package be.leerspoor.stories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.search.Facet;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.Tag;
import be.leerspoor.stories.TagKey;
import be.leerspoor.stories.TagResult;
import be.leerspoor.stories.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("hasan")
class TagsViewTest extends ViewTest {

    @Autowired
    private Tags tags;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Statements statements;

    @Test
    void aNewTagIsOfferedToWritersAtOnce() {
        visit("administration/tags");
        fillIn("Voeg toe", "Geluidsfragment", "");

        assertThat(page()).contains("Aangepast.");
        Tag added = labelled("Geluidsfragment");
        assertThat(added.key()).isEqualTo(new TagKey(Facet.TOOL, "geluidsfragment"));
        assertThat(added.labelEn()).as("left empty").isEqualTo("Geluidsfragment");
    }

    @Test
    void aTagHasANameOfItsOwnAndNoRegisterNumber() {
        visit("administration/tags");
        int before = tags.all().size();

        fillIn("Voeg toe", "  ", "");
        assertThat(page()).contains("Geef een naam van hoogstens 100 tekens");
        fillIn("Voeg toe", "???", "");
        assertThat(page()).contains("Geef een naam van hoogstens 100 tekens");
        fillIn("Voeg toe", "Drie Huizen", "");
        assertThat(page()).contains("Dat label staat al in de lijst.");
        fillIn("Voeg toe", "93.05.18-223.61", "");
        assertThat(page()).contains("Er staat een rijksregisternummer in.");

        assertThat(tags.all()).hasSize(before);
    }

    @Test
    void whatIsMarkedInANameIsConfirmedFirst() {
        visit("administration/tags");
        fillIn("Voeg toe", "Bel 0470 12 34 56", "");

        assertThat(page()).contains("In de naam staat iets waaraan iemand herkenbaar kan zijn.");
        assertThat(tags.all()).noneMatch(tag -> tag.labelNl().contains("0470"));

        test(find(Checkbox.class).single()).click();
        test(addForm()).click();

        assertThat(page()).contains("Aangepast.");
        assertThat(labelled("Bel 0470 12 34 56").retired()).isFalse();
    }

    @Test
    void capitalsMakeNoOtherName() {
        int before = tags.all().size();

        assertThat(tags.add(Facet.REGION, "limburg", "", Confirmation.none())).isInstanceOf(TagResult.Taken.class);
        assertThat(tags.add(Facet.AGE, "0-3 JAAR", "", Confirmation.none())).isInstanceOf(TagResult.Taken.class);
        assertThat(tags.rename(Shelf.LIMBURG, "antwerpen", "", 0, Confirmation.none()))
                .isInstanceOf(TagResult.Taken.class);
        assertThat(tags.rename(Shelf.LIMBURG, "LIMBURG", "", 0, Confirmation.none()))
                .as("the same tag may be written otherwise")
                .isInstanceOf(TagResult.Done.class);

        assertThat(tags.all()).hasSize(before);
    }

    @Test
    void aTagRetiredWhileSomebodyChoosesItIsNotSaidToBeSaved() {
        StoryId story = shelf.draft("Een oma die bleef", "De oma bleef komen.", new TagKey(Facet.REGION, "Antwerpen"));
        As.person("anna", () -> {
            visit("stories/" + story + "/edit");
            As.person("hasan", () -> tags.retire(Shelf.LIMBURG, 0));
            test(regionSelect()).selectItem("Limburg");

            assertThat(page())
                    .contains("Dat label wordt sinds kort niet meer aangeboden.")
                    .doesNotContain("bewaard om");
            assertThat(regionSelect().getValue().labelNl()).isEqualTo("Antwerpen");
            assertThat(drafting.draft(story).orElseThrow().tags())
                    .containsExactly(new TagKey(Facet.REGION, "Antwerpen"));
        });
    }

    @Test
    void anotherNameIsShownOnTheStoriesThatCarryIt() {
        StoryId story = shelf.published("Een oma die bleef", "De oma bleef komen.", Shelf.LIMBURG);
        visit("administration/tags");
        TagForm form = formOf("Limburg");
        test(find(TextField.class, form).atIndex(1)).setValue("Limburg en Haspengouw");
        test(find(Button.class, form).single()).click();

        assertThat(page()).contains("Aangepast.").contains("Limburg en Haspengouw");
        As.person("bram", () -> {
            visit("stories/" + story);
            assertThat(page()).contains("Limburg en Haspengouw");
        });
    }

    @Test
    void ofTwoAdministratorsAtOnceTheSecondIsTold() {
        visit("administration/tags");
        tags.rename(Shelf.LIMBURG, "Limburg-Zuid", "", 0, Confirmation.none());
        TagForm form = formOf("Limburg");
        test(find(TextField.class, form).atIndex(1)).setValue("Limburg-Noord");
        test(find(Button.class, form).single()).click();

        assertThat(page()).contains("Een collega paste dit label net aan.").contains("Limburg-Zuid");
        assertThat(tags.all()).extracting(Tag::labelNl).contains("Limburg-Zuid").doesNotContain("Limburg-Noord");
    }

    @Test
    void aRetiredTagIsNotOfferedButStaysOnItsStories() {
        StoryId carrying = shelf.draft("Een oma die bleef", "De oma bleef komen.", Shelf.LIMBURG);
        StoryId other = shelf.draft("Een opa die belde", "De opa belde.");
        visit("administration/tags");
        button("Bied niet meer aan: Limburg").click();
        assertThat(page()).contains("Limburg, wordt niet meer aangeboden");

        As.person("anna", () -> {
            visit("stories/" + carrying + "/edit");
            assertThat(regions()).contains("Limburg");
            visit("stories/" + other + "/edit");
            assertThat(regions()).isNotEmpty().doesNotContain("Limburg");
        });
        visit("administration/tags");
        button("Bied weer aan: Limburg").click();
        assertThat(labelled("Limburg").retired()).isFalse();
    }

    @Test
    void theOrderIsTheOneOfTheLists() {
        visit("administration/tags");
        button("Omlaag: Antwerpen").click();
        button("Omlaag: Antwerpen").click();
        button("Omhoog: West-Vlaanderen").click();

        assertThat(tags.all())
                .filteredOn(tag -> tag.key().facet() == Facet.REGION)
                .extracting(Tag::labelNl)
                .containsExactly(
                        "Limburg", "Oost-Vlaanderen", "Antwerpen", "West-Vlaanderen", "Vlaams-Brabant en Brussel");
    }

    @Test
    void whoDoesNotKeepTheListsFindsNothingThere() {
        for (String other : List.of("anna", "dirk", "elif", "fons", "greet", "chaima")) {
            As.person(other, () -> {
                visit("administration/tags");
                assertThat(getCurrentView()).as(other).isNotInstanceOf(TagsView.class);
                assertThat(page()).as(other).doesNotContain("Voeg een label toe");
            });
        }
    }

    @Test
    void itTakesAtMostThreeStatements() {
        visit("stories");

        assertThat(statements.during(() -> visit("administration/tags"))).hasSizeLessThanOrEqualTo(3);
    }

    private void fillIn(String button, String dutch, String english) {
        TagForm form = find(TagForm.class)
                .withCondition(each -> find(Button.class, each).withText(button).exists())
                .atIndex(1);
        test(find(TextField.class, form).atIndex(1)).setValue(dutch);
        test(find(TextField.class, form).atIndex(2)).setValue(english);
        test(find(Button.class, form).single()).click();
    }

    private TagForm formOf(String label) {
        return find(TagForm.class)
                .withCondition(form ->
                        find(TextField.class, form).atIndex(1).getValue().equals(label))
                .single();
    }

    private Button button(String name) {
        return find(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())
                .single();
    }

    private List<String> regions() {
        return test(regionSelect()).getSuggestions();
    }

    @SuppressWarnings("unchecked")
    private Select<Tag> regionSelect() {
        return find(Select.class)
                .withCondition(each -> "Regio".equals(each.getLabel()))
                .single();
    }

    private Button addForm() {
        return find(
                        Button.class,
                        find(TagForm.class)
                                .withCondition(
                                        form -> find(Checkbox.class, form).exists())
                                .single())
                .single();
    }

    private Tag labelled(String label) {
        return tags.all().stream()
                .filter(tag -> tag.labelNl().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
