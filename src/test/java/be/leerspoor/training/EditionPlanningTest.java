package be.leerspoor.training;

import static be.leerspoor.training.CourseEditions.draft;
import static be.leerspoor.training.CourseEditions.people;
import static be.leerspoor.training.CourseEditions.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Planning editions: by whom, and what is refused with nothing changed. */
@LeerspoorTest
class EditionPlanningTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final LocalDate FIRST = LocalDate.of(2027, 4, 13);
    private static final LocalDate SECOND = LocalDate.of(2027, 4, 20);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private EditionPlanning planning;

    @Autowired
    private Editions editions;

    @Autowired
    private Courses courses;

    @Autowired
    private CourseEditions made;

    @Autowired
    private Clock clock;

    @Test
    void aTrainerPlansAnEditionAndEveryoneReadsWhenWhereAndWhoGivesIt() {
        EditionId edition = made.edition(12, SECOND, FIRST);

        EditionSummary read = made.page("anna", edition).summary();
        assertThat(read.courseNl()).isEqualTo("Basisopleiding");
        assertThat(read.places()).isEqualTo(12);
        assertThat(read.cancelUntil()).isEqualTo(FIRST.minusWeeks(1));
        assertThat(read.sessions())
                .extracting(CourseSession::startsAt)
                .containsExactly(Instant.parse("2027-04-13T07:30:00Z"), Instant.parse("2027-04-20T07:30:00Z"));
        assertThat(read.sessions()).extracting(CourseSession::minutes).containsOnly(180);
        assertThat(read.sessions().getFirst().trainers())
                .extracting(SessionTrainer::name)
                .containsExactly("Chaima El Idrissi");
        assertThat(read.inMyHands()).isFalse();
        assertThat(As.person("anna", () -> editions.coming()))
                .extracting(EditionSummary::id)
                .containsExactly(edition);
    }

    @Test
    void onlyTrainersPlan() {
        for (String person : List.of("anna", "dirk", "elif", "fons", "greet", "hasan")) {
            As.person(
                    person,
                    () -> assertThatThrownBy(() -> planning.plan(draft("basis", 2, WhoEnrols.OPEN, FIRST)))
                            .isInstanceOf(AccessDeniedException.class));
        }
        assertThat(As.person("anna", () -> editions.coming())).isEmpty();
    }

    @Test
    void whatIsWrongWithAnEditionIsNamedAtItsField() {
        List<SessionDraft> one = List.of(session(FIRST, "chaima"));
        assertThat(EditionDraft.problems(0, 80, FIRST, one)).containsExactly(EditionProblem.PLACES);
        assertThat(EditionDraft.problems(-3, 80, FIRST, one)).containsExactly(EditionProblem.PLACES);
        assertThat(EditionDraft.problems(501, 80, FIRST, one)).containsExactly(EditionProblem.PLACES);
        assertThat(EditionDraft.problems(2, 0, FIRST, one)).containsExactly(EditionProblem.SHARE);
        assertThat(EditionDraft.problems(2, 101, FIRST, one)).containsExactly(EditionProblem.SHARE);
        assertThat(EditionDraft.problems(2, 80, FIRST.plusDays(1), one)).containsExactly(EditionProblem.CANCEL_UNTIL);
        assertThat(EditionDraft.problems(2, 80, null, one)).containsExactly(EditionProblem.CANCEL_UNTIL);
        assertThat(EditionDraft.problems(2, 80, FIRST, one)).isEmpty();
        assertThat(EditionDraft.problems(2, 80, FIRST, List.of())).containsExactly(EditionProblem.NO_SESSIONS);
        List<SessionDraft> many = new ArrayList<>();
        for (int i = 0; i <= EditionDraft.MOST_SESSIONS; i++) {
            many.add(session(FIRST.plusDays(i), "chaima"));
        }
        assertThat(EditionDraft.problems(2, 80, FIRST, many)).containsExactly(EditionProblem.TOO_MANY_SESSIONS);
        assertThatThrownBy(() -> draft("basis", 0, WhoEnrols.OPEN, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoSessionsAtTheSameTimeAreRefusedAndTwoAfterEachOtherAreNot() {
        SessionDraft long9 = at(FIRST, NINE, LocalTime.of(17, 0));
        SessionDraft inside = at(FIRST, TEN, LocalTime.of(11, 0));
        SessionDraft after = at(FIRST, LocalTime.of(17, 0), LocalTime.of(18, 0));
        SessionDraft otherDay = at(SECOND, NINE, TEN);

        assertThat(EditionDraft.problems(2, 80, FIRST, List.of(otherDay, inside, long9)))
                .containsExactly(EditionProblem.OVERLAP);
        assertThat(EditionDraft.problems(2, 80, FIRST, List.of(after, otherDay, long9)))
                .isEmpty();
    }

    @Test
    void whatIsWrongWithASessionIsNamedAtItsField() {
        Set<PersonId> chaima = people("chaima");
        assertThat(SessionDraft.problems(null, null, null, "", "", Set.of()))
                .containsExactlyInAnyOrder(
                        SessionProblem.DAY,
                        SessionProblem.FROM,
                        SessionProblem.UNTIL,
                        SessionProblem.PLACE,
                        SessionProblem.TRAINERS);
        assertThat(SessionDraft.problems(FIRST, TEN, NINE, "Gent", "", chaima)).containsExactly(SessionProblem.UNTIL);
        assertThat(SessionDraft.problems(FIRST, TEN, TEN, "Gent", "", chaima)).containsExactly(SessionProblem.UNTIL);
        assertThat(SessionDraft.problems(FIRST, TEN, TEN.plusMinutes(14), "Gent", "", chaima))
                .containsExactly(SessionProblem.MINUTES);
        assertThat(SessionDraft.problems(FIRST, TEN, TEN.plusMinutes(15), "Gent", "", chaima))
                .isEmpty();
        assertThat(SessionDraft.problems(FIRST, NINE, NINE.plusMinutes(720), "Gent", "", chaima))
                .isEmpty();
        assertThat(SessionDraft.problems(FIRST, NINE, NINE.plusMinutes(721), "Gent", "", chaima))
                .containsExactly(SessionProblem.MINUTES);
        assertThat(SessionDraft.problems(FIRST, NINE, TEN, "", "http://meet.example", chaima))
                .containsExactly(SessionProblem.LINK);
        assertThat(SessionDraft.problems(FIRST, NINE, TEN, "", "https://meet.example/noord", chaima))
                .isEmpty();
        assertThat(SessionDraft.problems(FIRST, NINE, TEN, "x".repeat(201), "", chaima))
                .containsExactly(SessionProblem.PLACE);
    }

    @Test
    void nothingIsPlannedInThePastOrMoreThanTwoYearsAhead() {
        assertThat(plan(draft("basis", 2, WhoEnrols.OPEN, TODAY))).isEqualTo(new EditionResult.InThePast(TODAY));
        assertThat(plan(draft("basis", 2, WhoEnrols.OPEN, TODAY.plusDays(1), TODAY.minusDays(1))))
                .isEqualTo(new EditionResult.InThePast(TODAY.minusDays(1)));
        LocalDate far = TODAY.plusYears(2).plusDays(1);
        assertThat(plan(draft("basis", 2, WhoEnrols.OPEN, FIRST, far))).isEqualTo(new EditionResult.TooFarAway(far));
        assertThat(plan(draft("basis", 2, WhoEnrols.OPEN, TODAY.plusYears(2))))
                .isInstanceOf(EditionResult.Planned.class);
        assertThat(As.person("anna", () -> editions.coming())).hasSize(1);
    }

    @Test
    void onlyCoursesThatAreOfferedArePlannedAndOnlyTrainersGiveThem() {
        String retired = made.course("Netwerkberaad");
        As.person("chaima", () -> courses.retire(retired));

        assertThat(plan(draft(retired, 2, WhoEnrols.OPEN, FIRST))).isEqualTo(new EditionResult.NoSuchCourse());
        assertThat(plan(draft("bestaat-niet", 2, WhoEnrols.OPEN, FIRST))).isEqualTo(new EditionResult.NoSuchCourse());
        assertThat(plan(with(draft("basis", 2, WhoEnrols.OPEN, FIRST), session(FIRST, "anna"))))
                .isEqualTo(new EditionResult.NoSuchTrainers());
    }

    @Test
    void aRegisterNumberIsKeptInNoPlaceAndInNoReason() {
        SessionDraft session = new SessionDraft(null, FIRST, NINE, TEN, "Bij 85.07.30-033.28", "", people("chaima"));
        assertThat(plan(with(draft("basis", 2, WhoEnrols.OPEN, FIRST), session)))
                .isEqualTo(new EditionResult.NeverStored());

        EditionId edition = made.edition(2, FIRST);
        assertThat(As.person(
                        "chaima", () -> planning.cancel(edition, "Ruzie met 85.07.30-033.28", Confirmation.none())))
                .isEqualTo(new EditionResult.NeverStored());
        assertThat(made.page("anna", edition).summary().state()).isEqualTo(EditionState.PLANNED);
    }

    @Test
    void whoMadeItOrGivesItChangesItAndNobodyElse() {
        EditionId edition = plannedBy("chaima", draftOf("bert"));
        EditionDraft draft = made.toChange(edition);

        assertThat(As.person("chaima", () -> planning.change(edition, 0, draft)))
                .isEqualTo(new EditionResult.Done());
        assertThat(As.person("bert", () -> planning.change(edition, 1, draft))).isEqualTo(new EditionResult.Done());
        for (String person : List.of("paulien", "anna", "elif", "hasan")) {
            As.person(person, () -> {
                assertThatThrownBy(() -> planning.change(edition, 2, draft)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> planning.cancel(edition, "Daarom.", Confirmation.none()))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        As.person(
                "chaima",
                () -> assertThatThrownBy(() -> planning.cancel(EditionId.random(), "Daarom.", Confirmation.none()))
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(As.person("bert", () -> planning.change(edition, 2, with(draft, session(FIRST, "chaima")))))
                .isEqualTo(new EditionResult.Done());
        As.person(
                "bert",
                () -> assertThatThrownBy(() -> planning.change(edition, 3, draft))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aChangeMovesAddsAndDropsSessionsAndKeepsTheOthers() {
        EditionId edition = made.edition(2, FIRST, SECOND);
        List<SessionId> before = made.sessions(edition);
        EditionDraft now = made.toChange(edition);
        SessionDraft first = now.sessions().getFirst();
        SessionDraft moved = new SessionDraft(first.id(), SECOND.plusDays(1), NINE, TEN, "Aalst", "", first.trainers());

        assertThat(change(edition, 0, with(now, moved, session(SECOND.plusDays(2), "chaima", "bert"))))
                .isEqualTo(new EditionResult.Done());

        EditionSummary after = made.page("anna", edition).summary();
        assertThat(after.sessions()).hasSize(2);
        assertThat(after.sessions().getFirst().id()).isEqualTo(before.getFirst());
        assertThat(after.sessions().getFirst().place()).isEqualTo("Aalst");
        assertThat(after.sessions().getFirst().minutes()).isEqualTo(60);
        assertThat(after.sessions().getLast().id()).isNotIn(before);
        assertThat(after.sessions().getLast().trainers()).hasSize(2);
    }

    @Test
    void ofTwoChangesAtOnceTheSecondIsRefused() {
        EditionId edition = made.edition(2, FIRST);
        EditionDraft draft = made.toChange(edition);

        change(edition, 0, draft);

        assertThat(change(edition, 0, draft)).isEqualTo(new EditionResult.ChangedMeanwhile());
    }

    @Test
    void aSessionOfAnotherEditionIsNotTakenAlong() {
        EditionId edition = made.edition(2, FIRST);
        SessionId other = made.sessions(made.edition(2, SECOND)).getFirst();
        SessionDraft taken = new SessionDraft(other, SECOND, NINE, TEN, "Aalst", "", people("chaima"));

        assertThat(change(edition, 0, with(made.toChange(edition), taken)))
                .isEqualTo(new EditionResult.ChangedMeanwhile());
    }

    @Test
    void thereAreNeverFewerPlacesThanPeopleWhoHaveOne() {
        EditionId edition = made.edition(3, FIRST);
        made.enrol(edition, "anna", "bram");

        assertThat(change(edition, 0, places(made.toChange(edition), 1))).isEqualTo(new EditionResult.TooFewPlaces(2));
        assertThat(change(edition, 0, places(made.toChange(edition), 2))).isEqualTo(new EditionResult.Done());
        assertThat(made.page("anna", edition).summary().places()).isEqualTo(2);
    }

    @Test
    void whatBeganStaysWhenItWas() {
        EditionId edition = made.edition(2, FIRST, SECOND);
        EditionDraft draft = made.toChange(edition);
        SessionDraft first = draft.sessions().getFirst();
        SessionDraft second = draft.sessions().getLast();
        ((MovableClock) clock).moveTo(Instant.parse("2027-04-13T08:00:00Z"));

        SessionDraft moved =
                new SessionDraft(first.id(), FIRST.plusDays(1), NINE, TEN, first.place(), "", first.trainers());
        assertThat(change(edition, 0, with(draft, moved, second))).isEqualTo(new EditionResult.SessionBegan());
        assertThat(change(edition, 0, with(draft, second))).isEqualTo(new EditionResult.SessionBegan());
        assertThat(change(edition, 0, with(draft, first))).isEqualTo(new EditionResult.Done());
        assertThat(made.sessions(edition)).containsExactly(first.id());
        assertThat(As.person("chaima", () -> planning.cancel(edition, "Te laat.", Confirmation.none())))
                .isEqualTo(new EditionResult.SessionBegan());
    }

    @Test
    void aCancelledEditionSaysWhyAndIsOverForGood() {
        EditionId edition = made.edition(2, FIRST);
        made.enrol(edition, "anna");

        assertThat(As.person("chaima", () -> planning.cancel(edition, " ", Confirmation.none())))
                .isEqualTo(new EditionResult.ReasonLength(EditionPlanning.LONGEST_REASON));
        assertThat(As.person("chaima", () -> planning.cancel(edition, "De zaal is bezet.", Confirmation.none())))
                .isEqualTo(new EditionResult.Done());
        assertThat(As.person("chaima", () -> planning.cancel(edition, "Nog eens.", Confirmation.none())))
                .isEqualTo(new EditionResult.ChangedMeanwhile());
        assertThat(change(edition, 1, made.toChange(edition))).isEqualTo(new EditionResult.ChangedMeanwhile());

        assertThat(made.page("anna", edition).cancelReason()).isEqualTo("De zaal is bezet.");
        assertThat(As.person("anna", () -> editions.coming()))
                .extracting(EditionSummary::state)
                .containsExactly(EditionState.CANCELLED);
        assertThat(As.person("joris", () -> editions.coming())).isEmpty();
    }

    @Test
    void anEditionThatDoesNotExistIsNoPage() {
        EditionId nowhere = new EditionId(new UUID(0, 1));

        assertThat(As.person("anna", () -> editions.edition(nowhere))).isEmpty();
    }

    private EditionResult plan(EditionDraft draft) {
        return As.person("chaima", () -> planning.plan(draft));
    }

    private EditionId plannedBy(String person, EditionDraft draft) {
        return ((EditionResult.Planned) As.person(person, () -> planning.plan(draft))).edition();
    }

    private EditionResult change(EditionId edition, int version, EditionDraft draft) {
        return As.person("chaima", () -> planning.change(edition, version, draft));
    }

    private static EditionDraft draftOf(String trainer) {
        return with(draft("basis", 2, WhoEnrols.OPEN, FIRST), session(FIRST, trainer));
    }

    private static EditionDraft with(EditionDraft draft, SessionDraft... sessions) {
        return new EditionDraft(
                draft.course(),
                draft.region(),
                draft.places(),
                draft.whoEnrols(),
                draft.cancelUntil(),
                draft.requiredShare(),
                List.of(sessions));
    }

    private static EditionDraft places(EditionDraft draft, int places) {
        return new EditionDraft(
                draft.course(),
                draft.region(),
                places,
                draft.whoEnrols(),
                draft.cancelUntil(),
                draft.requiredShare(),
                draft.sessions());
    }

    private static SessionDraft at(LocalDate day, LocalTime from, LocalTime until) {
        return new SessionDraft(null, day, from, until, "Gent", "", people("chaima"));
    }
}
