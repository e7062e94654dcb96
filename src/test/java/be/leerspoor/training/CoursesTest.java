package be.leerspoor.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.ui.Shelf;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Courses: who makes and changes them, what they are called, and which stories go with them. */
@LeerspoorTest
class CoursesTest {

    private static final CourseDraft DRAFT =
            new CourseDraft("Veilig thuis bij jonge ouders", "", "Wat je leert.", "", 75, 24, true);

    @Autowired
    private Courses courses;

    @Autowired
    private CourseEditions made;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Stories stories;

    @Autowired
    private Statements statements;

    @Test
    void everyoneReadsWhatIsOfferedInOrderAndInOneStatement() {
        made.course("Netwerkberaad");
        As.person("anna", () -> courses.offered());

        List<String> sent = statements.during(() -> assertThat(As.person("anna", () -> courses.offered()))
                .extracting(Course::code)
                .containsExactly("basis", "verdieping", "praktijkleider", "begeleider-intervisie", "netwerkberaad"));

        assertThat(sent).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aCodeIsMadeOfTheDutchNameAndIsNeverGivenTwice() {
        assertThat(made.course("Ouders én kinderen: 3 huizen")).isEqualTo("ouders-en-kinderen-3-huizen");
        assertThat(made.course("Ouders en kinderen, 3 huizen")).isEqualTo("ouders-en-kinderen-3-huizen-2");
        assertThat(made.course("Ouders & kinderen 3 huizen")).isEqualTo("ouders-kinderen-3-huizen");
        assertThat(made.course("???")).isEqualTo("opleiding");
        assertThat(made.course("New")).isEqualTo("opleiding-2");
        assertThat(made.course("x".repeat(60))).isEqualTo("x".repeat(40));
        assertThat(made.course("x".repeat(70))).isEqualTo("x".repeat(38) + "-2");
    }

    @Test
    void aChangeKeepsTheCodeAndIsRefusedToWhoReadAnOlderOne() {
        String code = made.course("Netwerkberaad");
        int version = course(code).version();

        assertThat(As.person("bert", () -> courses.change(code, version, DRAFT, Set.of())))
                .isEqualTo(new CourseResult.Done());
        assertThat(As.person("chaima", () -> courses.change(code, version, DRAFT, Set.of())))
                .isEqualTo(new CourseResult.ChangedMeanwhile());

        assertThat(course(code).nameNl()).isEqualTo("Veilig thuis bij jonge ouders");
        assertThat(course(code).nameEn()).isEqualTo("Veilig thuis bij jonge ouders");
        assertThat(course(code).validMonths()).isEqualTo(24);
    }

    @Test
    void aRetiredCourseIsKeptAndOfferedNoMoreUntilItIsAgain() {
        String code = made.course("Netwerkberaad");

        assertThat(As.person("chaima", () -> courses.retire(code))).isEqualTo(new CourseResult.Done());
        assertThat(As.person("chaima", () -> courses.retire(code))).isEqualTo(new CourseResult.ChangedMeanwhile());
        assertThat(As.person("anna", () -> courses.offered()))
                .extracting(Course::code)
                .doesNotContain(code);
        assertThat(course(code).retired()).isTrue();

        As.person("chaima", () -> courses.offerAgain(code));
        assertThat(As.person("anna", () -> courses.offered()))
                .extracting(Course::code)
                .contains(code);
    }

    @Test
    void aCourseSaysWhichToolsOnePractisesInIt() {
        String code = made.course("Netwerkberaad");
        int version = course(code).version();

        assertThat(As.person(
                        "chaima",
                        () -> courses.change(
                                code, version, DRAFT, Set.of("netwerkberaad", "drie-huizen", "bestaat-niet"))))
                .isEqualTo(new CourseResult.Done());
        assertThat(course(code).tools()).containsExactlyInAnyOrder("netwerkberaad", "drie-huizen");
        assertThat(As.person("bert", () -> courses.change(code, version, DRAFT, Set.of())))
                .isEqualTo(new CourseResult.ChangedMeanwhile());
        assertThat(As.person("bert", () -> courses.change(code, version + 1, DRAFT, Set.of("netwerkberaad"))))
                .isEqualTo(new CourseResult.Done());

        assertThat(As.person("anna", () -> courses.practising("netwerkberaad")))
                .extracting(Course::code)
                .containsExactly("verdieping", code);
        assertThat(As.person("anna", () -> courses.practising("drie-huizen")))
                .extracting(Course::code)
                .containsExactly("basis");
        As.person("chaima", () -> courses.retire(code));
        assertThat(As.person("anna", () -> courses.practising("netwerkberaad")))
                .extracting(Course::code)
                .containsExactly("verdieping");
    }

    @Test
    void onlyTrainersMakeAndChangeCourses() {
        String code = made.course("Netwerkberaad");
        for (String person : List.of("anna", "dirk", "elif", "fons", "greet", "hasan")) {
            As.person(person, () -> {
                assertThatThrownBy(() -> courses.make(DRAFT)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> courses.change(code, 0, DRAFT, Set.of()))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> courses.retire(code)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> courses.addStory(code, StoryId.random()))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThat(course(code).nameNl()).isEqualTo("Netwerkberaad");
    }

    @Test
    void whatIsWrongIsNamedAtItsField() {
        assertThat(CourseDraft.problems("", "x".repeat(121), " ", "x".repeat(601), 0, 0))
                .isEqualTo(Set.of(CourseProblem.values()));
        assertThat(CourseDraft.problems("Naam", "", "Doel", "", 100, 240)).isEmpty();
        assertThatThrownBy(() -> new CourseDraft("", "", "Doel", "", 80, null, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRegisterNumberIsKeptInNoCourse() {
        CourseDraft draft = new CourseDraft("Over 85.07.30-033.28", "", "Wat je leert.", "", 80, null, true);

        assertThat(As.person("chaima", () -> courses.make(draft))).isEqualTo(new CourseResult.NeverStored());
    }

    @Test
    void onlyPublishedStoriesGoWithACourse() {
        String code = made.course("Netwerkberaad");
        StoryId published = shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.");
        StoryId draft = shelf.draft("Een schriftje dat meereist", "We kochten een schriftje.");

        assertThat(As.person("chaima", () -> courses.addStory(code, published))).isEqualTo(new CourseResult.Done());
        assertThat(As.person("chaima", () -> courses.addStory(code, published))).isEqualTo(new CourseResult.Done());
        assertThat(As.person("chaima", () -> courses.addStory(code, draft))).isEqualTo(new CourseResult.NoSuchStory());
        assertThat(course(code).stories()).containsExactly(published);
        assertThat(As.person("anna", () -> stories.titled("HUIZEN kleuter", 5)))
                .extracting(story -> story.id())
                .containsExactly(published);
        assertThat(As.person("anna", () -> stories.titled("schriftje", 5))).isEmpty();

        As.person("chaima", () -> courses.removeStory(code, published));
        assertThat(course(code).stories()).isEmpty();
    }

    private Course course(String code) {
        return As.person("anna", () -> courses.course(code)).orElseThrow();
    }
}
