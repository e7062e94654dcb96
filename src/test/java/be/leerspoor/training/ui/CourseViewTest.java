package be.leerspoor.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.Tag;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.training.Course;
import be.leerspoor.training.Courses;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course as trainers keep it. */
@LeerspoorTest
@WithPerson("chaima")
class CourseViewTest extends ViewTest {

    @Autowired
    private Courses courses;

    @Autowired
    private Shelf shelf;

    @Test
    void theDetailsAndTheToolsAreKeptTogether() {
        visit("training/courses/basis");
        test(name()).setValue("Basis, vernieuwd");
        tick("netwerkberaad");
        test(button("Bewaar de gegevens")).click();

        assertThat(basis().nameNl()).isEqualTo("Basis, vernieuwd");
        assertThat(basis().tools()).containsExactly("netwerkberaad");
    }

    @Test
    void whatIsTypedStaysWhenSomethingElseOfTheCourseChanges() {
        StoryId story = shelf.published("Een oma die bleef", "Oma kende het plan.");
        As.person("chaima", () -> courses.addStory("basis", story));
        As.person("chaima", () -> courses.retire("basis"));
        visit("training/courses/basis");
        test(name()).setValue("Basis, vernieuwd");
        tick("netwerkberaad");
        test(button("Haal weg")).click();
        test(button("Bied ze opnieuw aan")).click();

        assertThat(basis().stories()).isEmpty();
        assertThat(basis().retired()).isFalse();
        assertThat(name().getValue()).isEqualTo("Basis, vernieuwd");
        test(button("Bewaar de gegevens")).click();
        assertThat(basis().nameNl()).isEqualTo("Basis, vernieuwd");
        assertThat(basis().tools()).containsExactly("netwerkberaad");
    }

    @Test
    void whoReadAnOlderCourseKeepsTheWordsAndOverwritesNothing() {
        visit("training/courses/basis");
        As.person("bert", () -> courses.retire("basis"));
        As.person("bert", () -> courses.offerAgain("basis"));
        test(name()).setValue("Basis, vernieuwd");
        test(button("Bewaar de gegevens")).click();

        assertThat(words()).contains("Jouw wijziging is niet bewaard");
        assertThat(name().getValue()).isEqualTo("Basis, vernieuwd");
        assertThat(basis().nameNl()).isNotEqualTo("Basis, vernieuwd");
    }

    private Course basis() {
        return courses.course("basis").orElseThrow();
    }

    private TextField name() {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Naam"))
                .findFirst()
                .orElseThrow();
    }

    private void tick(String... codes) {
        @SuppressWarnings("unchecked")
        CheckboxGroup<Tag> tools = find(CheckboxGroup.class).single();
        tools.setValue(tools.getListDataView()
                .getItems()
                .filter(tool -> Set.of(codes).contains(tool.key().code()))
                .collect(Collectors.toSet()));
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
