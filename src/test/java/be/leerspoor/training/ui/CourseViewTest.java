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
import be.leerspoor.training.CourseEditions;
import be.leerspoor.training.Courses;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course as trainers keep it. */
@LeerspoorTest
@WithPerson("chaima")
class CourseViewTest extends ViewTest {

    @Autowired
    private Courses courses;

    @Autowired
    private CourseEditions made;

    @Autowired
    private Shelf shelf;

    private String code = "";

    @BeforeEach
    void aCourse() {
        code = made.course("Netwerkberaad");
    }

    @Test
    void theDetailsAndTheToolsAreKeptTogether() {
        visit("training/courses/" + code);
        test(name()).setValue("Netwerkberaad, vernieuwd");
        tick("netwerkberaad");
        test(button("Bewaar de gegevens")).click();

        assertThat(course().nameNl()).isEqualTo("Netwerkberaad, vernieuwd");
        assertThat(course().tools()).containsExactly("netwerkberaad");
    }

    @Test
    void whatIsTypedStaysWhenSomethingElseOfTheCourseChanges() {
        StoryId story = shelf.published("Een oma die bleef", "Oma kende het plan.");
        As.person("chaima", () -> courses.addStory(code, story));
        As.person("chaima", () -> courses.retire(code));
        visit("training/courses/" + code);
        test(name()).setValue("Netwerkberaad, vernieuwd");
        tick("netwerkberaad");
        test(button("Haal weg")).click();
        test(button("Bied ze opnieuw aan")).click();

        assertThat(course().stories()).isEmpty();
        assertThat(course().retired()).isFalse();
        assertThat(name().getValue()).isEqualTo("Netwerkberaad, vernieuwd");
        test(button("Bewaar de gegevens")).click();
        assertThat(course().nameNl()).isEqualTo("Netwerkberaad, vernieuwd");
        assertThat(course().tools()).containsExactly("netwerkberaad");
    }

    @Test
    void whoReadAnOlderCourseKeepsTheWordsAndOverwritesNothing() {
        visit("training/courses/" + code);
        As.person("bert", () -> courses.retire(code));
        As.person("bert", () -> courses.offerAgain(code));
        test(name()).setValue("Netwerkberaad, vernieuwd");
        test(button("Bewaar de gegevens")).click();

        assertThat(words()).contains("Jouw wijziging is niet bewaard");
        assertThat(name().getValue()).isEqualTo("Netwerkberaad, vernieuwd");
        assertThat(course().nameNl()).isNotEqualTo("Netwerkberaad, vernieuwd");
    }

    private Course course() {
        return courses.course(code).orElseThrow();
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
