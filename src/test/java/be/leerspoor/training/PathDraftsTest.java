package be.leerspoor.training;

import static be.leerspoor.training.Drawn.course;
import static be.leerspoor.training.Drawn.path;
import static be.leerspoor.training.Drawn.reading;
import static be.leerspoor.training.Drawn.step;
import static be.leerspoor.training.Drawn.times;
import static be.leerspoor.training.RequirementKind.COACHING;
import static be.leerspoor.training.RequirementKind.CONFIRMATION;
import static be.leerspoor.training.RequirementKind.INTERVISION;
import static be.leerspoor.training.RequirementKind.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Drawing up a path and its versions. */
@LeerspoorTest
@WithPerson("chaima")
class PathDraftsTest {

    private static final String BASIS = "basisopleiding";

    @Autowired
    private PathDrafts drafts;

    @Autowired
    private Learning learning;

    @Autowired
    private Statements statements;

    @Test
    void aNewPathIsEmptyAndKnownToTrainersOnly() {
        String code = drafts.begin();

        assertThat(drafts.draft(code))
                .hasValueSatisfying(draft -> assertThat(draft.problems())
                        .extracting(PathProblem::flaw)
                        .containsExactly(PathFlaw.NAME_MISSING, PathFlaw.PURPOSE_MISSING, PathFlaw.NO_STEPS));
        assertThat(drafts.all()).extracting(PathOverview::code).endsWith(code);
        As.person("anna", () -> assertThat(learning.path(code)).isEmpty());
    }

    @Test
    void whatIsChangedIsReadBackAsItIs() {
        String code = drafts.begin();
        PathContent content = path(
                        step("a", course("basis"), reading("Tekst", "stories"), confirmation())
                                .counting(2, 24, 6),
                        step("b", times(INTERVISION, 6, 1, 12)))
                .forWhom(List.of(
                        new Audience(Role.CONSULTANT, Cast.regions().getFirst().id(), null),
                        new Audience(null, null, Cast.team("Genk").id())));

        assertThat(drafts.change(code, content, 0)).isInstanceOf(PathResult.Kept.class);

        PathDraft draft = drafts.draft(code).orElseThrow();
        assertThat(draft.content()).isEqualTo(content);
        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void stepsThatMoveChangeAndGoAreReadBackAsTheyAre() {
        String code = drafts.begin();
        PathContent first = path(
                step("a", times(STORY, 1), times(COACHING, 2)),
                step("b", times(INTERVISION, 6)),
                step("c", confirmation()));
        drafts.change(code, first, 0);
        PathContent second = first.moved("c", -2)
                .without("b")
                .changed("a", step -> step.asking(List.of(times(COACHING, 3))))
                .withNewStep()
                .forWhom(List.of());

        drafts.change(code, second, 1);

        assertThat(drafts.draft(code).orElseThrow().content()).isEqualTo(second);
        assertThat(second.steps()).extracting(Step::code).startsWith("c", "a");
    }

    @Test
    void aSecondWindowIsToldAndOverwritesNothing() {
        String code = drafts.begin();
        PathContent mine = path(step("a", times(STORY, 1)));
        drafts.change(code, mine, 0);

        As.person(
                "bert",
                () -> assertThat(drafts.change(code, path(), 0)).isInstanceOf(PathResult.ChangedMeanwhile.class));
        assertThat(drafts.offer(code, 0)).isInstanceOf(PathResult.ChangedMeanwhile.class);
        assertThat(drafts.discard(code, 0)).isInstanceOf(PathResult.ChangedMeanwhile.class);

        assertThat(drafts.draft(code).orElseThrow().content()).isEqualTo(mine);
    }

    @Test
    void anotherTrainerGoesOnWithTheSameDraft() {
        assertThat(drafts.begin(BASIS)).isTrue();
        PathContent changed =
                PathText.NAME_NL.in(drafts.draft(BASIS).orElseThrow().content(), "Basis");
        drafts.change(BASIS, changed, 0);

        As.person("bert", () -> {
            assertThat(drafts.begin(BASIS)).isTrue();
            assertThat(drafts.draft(BASIS).orElseThrow().content().nameNl()).isEqualTo("Basis");
        });
        assertThat(drafts.all().getFirst().versions())
                .extracting(PathOverview.Version::state)
                .containsExactly(PathState.DRAFT, PathState.OFFERED);
    }

    @Test
    void aNewVersionBeginsWithAllThatTheOfferedOneAsks() {
        drafts.begin(BASIS);

        PathDraft draft = drafts.draft(BASIS).orElseThrow();
        assertThat(draft.id()).isEqualTo(new PathVersion(BASIS, 2));
        assertThat(draft.content())
                .isEqualTo(PathContent.of(drafts.page(BASIS).orElseThrow().path()));
        assertThat(draft.problems()).isEmpty();
        assertThat(drafts.begin("bestaat-niet")).isFalse();
    }

    @Test
    void aDraftThatIsThrownAwayLeavesWhatIsOffered() {
        drafts.begin(BASIS);
        assertThat(drafts.discard(BASIS, 0)).isInstanceOf(PathResult.Done.class);

        assertThat(drafts.draft(BASIS)).isEmpty();
        assertThat(drafts.overview(BASIS).orElseThrow().isOffered()).isTrue();
        assertThat(drafts.begin(BASIS)).isTrue();
        assertThat(drafts.draft(BASIS)).isPresent();
    }

    @Test
    void whatNoPathCanBeIsNotKept() {
        String code = drafts.begin();
        PathContent path = path(step("a", times(INTERVISION, 1, 2, null)), step("b", course("bestaat-niet")));

        assertThat(drafts.change(code, path, 0))
                .isEqualTo(new PathResult.NotKept(List.of(
                        new PathProblem(PathFlaw.PRESENTING_MORE, 1, 1), new PathProblem(PathFlaw.COURSE_GONE, 2, 1))));
        assertThat(drafts.draft(code).orElseThrow().content().steps()).isEmpty();
    }

    @Test
    void aRegisterNumberIsKeptNowhere() {
        String code = drafts.begin();
        PathContent path = path(step("a", reading("Tekst van 93.05.18-223.61", "stories")));

        assertThat(drafts.change(code, path, 0)).isInstanceOf(PathResult.RegisterNumber.class);
        assertThat(drafts.change(code, PathText.NAME_EN.in(path(step("a", times(STORY, 1))), "93.05.18-223.61"), 0))
                .isInstanceOf(PathResult.RegisterNumber.class);
        assertThat(drafts.draft(code).orElseThrow().version()).isZero();
    }

    @Test
    void nothingIsOfferedWhileAProblemIsThere() {
        String code = drafts.begin();
        drafts.change(code, path(step("a", times(STORY, 1)), step("b")), 0);

        assertThat(drafts.offer(code, 1))
                .isEqualTo(new PathResult.Flawed(List.of(new PathProblem(PathFlaw.NO_REQUIREMENTS, 2, 0))));
        assertThat(drafts.overview(code).orElseThrow().isOffered()).isFalse();

        drafts.change(code, path(step("a", times(STORY, 1))), 1);
        assertThat(drafts.offer(code, 2)).isInstanceOf(PathResult.Done.class);
        assertThat(drafts.change(code, path(), 2)).isInstanceOf(PathResult.Closed.class);
        As.person("anna", () -> assertThat(learning.path(code)).isPresent());
    }

    @Test
    void whatIsOfferedNoLongerIsBegunNoMoreAndCanComeBack() {
        String code = offered();
        assertThat(drafts.retire(code)).isInstanceOf(PathResult.Done.class);
        assertThat(drafts.retire(code)).isInstanceOf(PathResult.Closed.class);
        As.person("anna", () -> assertThat(learning.begin(code)).isInstanceOf(BeginResult.NotOffered.class));

        assertThat(drafts.reinstate(code)).isInstanceOf(PathResult.Done.class);
        As.person("anna", () -> assertThat(learning.begin(code)).isInstanceOf(BeginResult.Begun.class));
    }

    @Test
    void onlyTrainersDrawUpPaths() {
        String code = drafts.begin();
        for (String other : List.of("anna", "dirk", "elif", "fons", "greet", "hasan")) {
            As.person(other, () -> {
                assertThatThrownBy(() -> drafts.begin()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.all()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.draft(code)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.preview(code)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.change(code, path(), 0)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.offer(code, 0)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.retire(BASIS)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> drafts.discard(code, 0)).isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void aListOfPathsAndADraftTakeFewStatements() {
        drafts.begin(BASIS);
        assertThat(statements.during(() -> drafts.all())).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> drafts.draft(BASIS))).hasSizeLessThanOrEqualTo(4);
    }

    private String offered() {
        String code = drafts.begin();
        drafts.change(code, path(step("a", times(STORY, 1))), 0);
        drafts.offer(code, 1);
        return code;
    }

    private static Requirement confirmation() {
        return new Requirement(1, CONFIRMATION, 1, 0, null, null, null, null, null, Role.TRAINER);
    }
}
