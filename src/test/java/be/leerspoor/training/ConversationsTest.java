package be.leerspoor.training;

import static leerspoor.db.training.Tables.CONVERSATION;
import static leerspoor.db.training.Tables.EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.AtOnce;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Staff;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A conversation counts once both say that it took place, and what was said is kept nowhere. */
@LeerspoorTest
@WithPerson("anna")
class ConversationsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private Conversations conversations;

    @Autowired
    private Learning learning;

    @Autowired
    private Asked asked;

    @Autowired
    private Staff staff;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Test
    void aConversationCountsForWhoLearntOnceTheOtherConfirmsIt() {
        UUID talked = noted(ConversationKind.COACHING, "dirk", TODAY.minusDays(4), true);

        assertThat(evidence("anna")).isEmpty();
        assertThat(conversations.mine()).singleElement().satisfies(mine -> {
            assertThat(mine.colleague()).isEqualTo("Dirk Vermeulen");
            assertThat(mine.state()).isEqualTo(AskedState.ASKED);
            assertThat(mine.learning()).isTrue();
            assertThat(mine.asksMe()).isFalse();
        });
        assertThat(As.person("dirk", () -> conversations.confirm(talked))).isTrue();

        assertThat(evidence("anna")).containsExactly("COACHING 2027-03-05");
        assertThat(evidence("dirk")).isEmpty();
        assertThat(conversations.mine().getFirst().state()).isEqualTo(AskedState.CONFIRMED);
    }

    @Test
    void theOtherCanNoteItAndThenWhoLearntConfirms() {
        UUID talked = As.person("dirk", () -> noted(ConversationKind.SUPERVISION, "anna", TODAY, false));

        assertThat(As.person("dirk", () -> conversations.confirm(talked)))
                .as("nobody confirms what they noted themselves")
                .isFalse();
        assertThat(conversations.mine().getFirst().asksMe()).isTrue();
        assertThat(conversations.confirm(talked)).isTrue();

        assertThat(evidence("anna")).containsExactly("SUPERVISION 2027-03-09");
        assertThat(evidence("dirk")).isEmpty();
    }

    @Test
    void twoConfirmedConversationsCompleteTheStepAndTakingOneBackReopensIt() {
        learning.begin("praktijkleider");
        noted(ConversationKind.SUPERVISION, "chaima", TODAY.minusDays(30), true);
        UUID second = noted(ConversationKind.SUPERVISION, "chaima", TODAY, true);
        As.person("chaima", () -> asked.ofMe().forEach(each -> conversations.confirm(each.id())));
        assertThat(step("supervisie").state()).isEqualTo(StepState.DONE);

        assertThat(conversations.takeBack(second)).isTrue();

        assertThat(step("supervisie").state()).isEqualTo(StepState.BEGUN);
        assertThat(conversations.takeBack(second)).isFalse();
        assertThat(learning.path("praktijkleider").orElseThrow().history())
                .extracting(MyPathPage.Entry::what)
                .containsExactlyInAnyOrder(Change.STEP_REOPENED, Change.STEP_DONE, Change.GIVEN);
    }

    @Test
    void whoConfirmedCanTakeItBackToo() {
        UUID talked = confirmed();

        assertThat(As.person("dirk", () -> conversations.takeBack(talked))).isTrue();

        assertThat(evidence("anna")).isEmpty();
    }

    @Test
    void whatIsNotSoCountsNotAndCanBeNotedAgain() {
        UUID talked = noted(ConversationKind.COACHING, "dirk", TODAY, true);

        assertThat(As.person("dirk", () -> conversations.decline(talked))).isTrue();

        assertThat(evidence("anna")).isEmpty();
        assertThat(As.person("dirk", () -> conversations.confirm(talked))).isFalse();
        assertThat(conversations.takeBack(talked)).isFalse();
        assertThat(conversations.note(draft(ConversationKind.COACHING, "dirk", TODAY, true)))
                .isInstanceOf(ConversationResult.Asked.class);
    }

    @Test
    void whoNotedItTakesItBackBeforeTheOtherAnswers() {
        UUID talked = noted(ConversationKind.COACHING, "dirk", TODAY, true);

        assertThat(As.person("dirk", () -> conversations.takeBack(talked))).isFalse();
        assertThat(conversations.takeBack(talked)).isTrue();

        assertThat(As.person("dirk", () -> conversations.confirm(talked))).isFalse();
        assertThat(As.person("dirk", () -> asked.ofMe())).isEmpty();
    }

    @Test
    void theSameConversationIsNotedOnceByWhomeverOfTheTwo() {
        noted(ConversationKind.COACHING, "dirk", TODAY, true);

        assertThat(conversations.note(draft(ConversationKind.COACHING, "dirk", TODAY, true)))
                .isInstanceOf(ConversationResult.NotedAlready.class);
        assertThat(As.person("dirk", () -> conversations.note(draft(ConversationKind.COACHING, "anna", TODAY, false))))
                .isInstanceOf(ConversationResult.NotedAlready.class);
        assertThat(conversations.note(draft(ConversationKind.COACHING, "dirk", TODAY, false)))
                .as("the other way round it is another conversation")
                .isInstanceOf(ConversationResult.Asked.class);
    }

    @Test
    void ofBothAtOnceOneNotesIt() throws Exception {
        for (int day = 0; day < 6; day++) {
            LocalDate on = TODAY.minusDays(day);
            List<ConversationResult> results = AtOnce.both(
                    () -> As.person(
                            "anna", () -> conversations.note(draft(ConversationKind.COACHING, "dirk", on, true))),
                    () -> As.person(
                            "dirk", () -> conversations.note(draft(ConversationKind.COACHING, "anna", on, false))));

            assertThat(results)
                    .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(ConversationResult.Asked.class));
        }
    }

    @Test
    void confirmingAndTakingBackAtOnceLeavesNoEvidenceOfWhatDoesNotCount() throws Exception {
        for (int day = 0; day < 6; day++) {
            UUID talked = noted(ConversationKind.COACHING, "dirk", TODAY.minusDays(day), true);
            AtOnce.both(
                    () -> As.person("dirk", () -> conversations.confirm(talked)),
                    () -> As.person("anna", () -> conversations.takeBack(talked)));

            boolean counts =
                    sql.fetchExists(EVIDENCE, EVIDENCE.SOURCE_ID.eq(talked).and(EVIDENCE.HOLDS));
            assertThat(counts)
                    .isEqualTo(sql.fetchExists(
                            CONVERSATION, CONVERSATION.ID.eq(talked).and(CONVERSATION.STATE.eq("CONFIRMED"))));
        }
    }

    @Test
    void aDayThatIsStillToComeOrLongAgoIsNoConversation() {
        assertThat(conversations.note(draft(ConversationKind.COACHING, "dirk", TODAY.plusDays(1), true)))
                .isEqualTo(new ConversationResult.WrongDay(LocalDate.of(2025, 3, 9), TODAY));
        assertThat(conversations.note(draft(ConversationKind.COACHING, "dirk", LocalDate.of(2025, 3, 8), true)))
                .isInstanceOf(ConversationResult.WrongDay.class);
        assertThat(conversations.note(draft(ConversationKind.COACHING, "dirk", LocalDate.of(2025, 3, 9), true)))
                .isInstanceOf(ConversationResult.Asked.class);
        assertThat(sql.fetchCount(CONVERSATION)).isEqualTo(1);
    }

    @Test
    void withOneselfOrWithWhoDoesNotWorkHereThereIsNone() {
        As.person("hasan", () -> staff.deactivate(id("bram")));

        assertThat(conversations.note(draft(ConversationKind.COACHING, "anna", TODAY, true)))
                .isInstanceOf(ConversationResult.NoColleague.class);
        assertThat(conversations.note(draft(ConversationKind.COACHING, "bram", TODAY, true)))
                .isInstanceOf(ConversationResult.NoColleague.class);
        assertThat(conversations.note(new ConversationDraft(ConversationKind.COACHING, PersonId.random(), TODAY, true)))
                .isInstanceOf(ConversationResult.NoColleague.class);
        assertThat(sql.fetchCount(CONVERSATION)).isZero();
    }

    @Test
    void whoIsNotOneOfTheTwoGetsTheSameAnswerAsForNothing() {
        UUID open = noted(ConversationKind.COACHING, "dirk", TODAY, true);
        UUID closed = confirmed();

        for (UUID id : List.of(open, closed, UUID.randomUUID())) {
            As.person("chaima", () -> {
                assertThat(conversations.confirm(id)).isFalse();
                assertThat(conversations.decline(id)).isFalse();
                assertThat(conversations.takeBack(id)).isFalse();
            });
        }
        assertThat(As.person("chaima", () -> conversations.mine())).isEmpty();
        assertThat(evidence("anna")).hasSize(1);
        As.nobody(() -> assertThatThrownBy(() -> conversations.mine()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void myConversationsTakeOneStatement() {
        confirmed();

        assertThat(statements.during(() -> conversations.mine())).hasSizeLessThanOrEqualTo(2);
    }

    private UUID confirmed() {
        UUID talked = noted(ConversationKind.COACHING, "dirk", TODAY.minusDays(1), true);
        assertThat(As.person("dirk", () -> conversations.confirm(talked))).isTrue();
        return talked;
    }

    private UUID noted(ConversationKind kind, String with, LocalDate on, boolean learns) {
        return ((ConversationResult.Asked) conversations.note(draft(kind, with, on, learns))).conversation();
    }

    private static ConversationDraft draft(ConversationKind kind, String with, LocalDate on, boolean learns) {
        return new ConversationDraft(kind, id(with), on, learns);
    }

    private MyPath.MyStep step(String code) {
        return learning.path("praktijkleider").orElseThrow().path().steps().stream()
                .filter(step -> step.step().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> evidence(String userName) {
        return sql.selectFrom(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.eq(id(userName)))
                .and(EVIDENCE.HOLDS)
                .fetch(row -> row.getKind() + " " + row.getHappenedOn());
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }
}
