package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.OWN_STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.kit.As;
import be.leerspoor.kit.AtOnce;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AuditEntry;
import be.leerspoor.people.AuditKind;
import be.leerspoor.people.AuditQuestion;
import be.leerspoor.people.AuditTrail;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.Withdrawal;
import be.leerspoor.stories.ui.Shelf;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The steering group adds to what the teams experience in the short term, of which the evaluation has one statement. */
@LeerspoorTest
@WithPerson("greet")
class OwnStatementsTest {

    private static final ImpactLevel TEAM = ImpactLevel.TEAM;
    private static final ImpactTerm SHORT = ImpactTerm.SHORT;
    private static final String PUBLISHED = "Samen reflecteren en goede praktijken uitwisselen, men leert van elkaar";
    private static final StatementDraft TIME = new StatementDraft("Voorbereiden vraagt tijd", "Preparing takes time");
    private static final StatementDraft LAUGHTER = new StatementDraft("Er wordt meer gelachen", "");
    private static final String REGISTER_NUMBER = "93.05.18-223.61";

    @Autowired
    private OwnStatements statements;

    @Autowired
    private ImpactTags impact;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Statements sent;

    @Autowired
    private DSLContext sql;

    @Test
    void whatTheOrganisationAddsStandsAfterThePublishedOnesForEveryone() {
        ImpactSpot time = added(ImpactDirection.BURDEN, TIME);
        ImpactSpot laughter = added(ImpactDirection.GAIN, LAUGHTER);

        assertThat(List.of(time.code(), laughter.code()))
                .containsExactly("impact.team.short.51", "impact.team.short.52");
        for (String reader : List.of("anna", "chaima", "greet", "hasan")) {
            assertThat(As.person(reader, () -> told()))
                    .extracting(told -> told.statement().words().in("nl"))
                    .containsExactly(PUBLISHED, "Voorbereiden vraagt tijd", "Er wordt meer gelachen");
        }
        assertThat(told().stream().map(ImpactGrid.Told::statement).toList())
                .extracting(ImpactStatement::isPublished, ImpactStatement::direction)
                .containsExactly(
                        tuple(true, ImpactDirection.GAIN),
                        tuple(false, ImpactDirection.BURDEN),
                        tuple(false, ImpactDirection.GAIN));
        assertThat(told().getLast().statement().words().in("en"))
                .as("the Dutch stands in")
                .isEqualTo("Er wordt meer gelachen");
        assertThat(statements.all()).extracting(OwnStatement::spot).containsExactly(time, laughter);
        assertThat(sent.during(() -> impact.grid())).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void onlyTheSteeringGroupAndTrainersAddThem() {
        ImpactSpot time = As.person("chaima", () -> added(ImpactDirection.BURDEN, TIME));

        for (String who : List.of("anna", "dirk", "elif", "fons", "hasan")) {
            As.person(who, () -> {
                assertThatThrownBy(() -> add(LAUGHTER)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> correct(time, 0, LAUGHTER)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> statements.takeAway(time, 0)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> statements.all()).isInstanceOf(AccessDeniedException.class);
            });
        }
        As.nobody(() -> assertThatThrownBy(() -> statements.all()).isInstanceOf(AccessDeniedException.class));
        assertThat(statements.all()).hasSize(1);
    }

    @Test
    void authorsChooseItAsAnyOtherAndWhereNobodyDidNothingIsTold() {
        ImpactSpot time = added(ImpactDirection.BURDEN, TIME);
        assertThat(cell().hasNoStory()).isTrue();

        StoryId story = story();
        assertThat(As.person("anna", () -> impact.tag(story, time))).isInstanceOf(ImpactResult.Kept.class);

        assertThat(storiesAt(time)).containsExactly(story);
        assertThat(cell().hasNoStory()).isFalse();
        assertThat(As.person("anna", () -> impact.mine()).statements().offered(TEAM, SHORT))
                .extracting(ImpactStatement::spot)
                .containsExactly(new ImpactSpot(TEAM, SHORT, 1), time);
        As.person("anna", () -> impact.untag(story, time));
        assertThat(cell().hasNoStory()).isTrue();
    }

    @Test
    void aNumberIsGivenOnceAlsoWhenItsStatementIsTakenAway() {
        ImpactSpot first = added(ImpactDirection.BURDEN, TIME);
        assertThat(statements.takeAway(first, 0)).isEqualTo(new StatementResult.Kept(first));

        assertThat(added(ImpactDirection.BURDEN, TIME).number()).isEqualTo(52);
        assertThat(kept(statements.add(TEAM, ImpactTerm.LONG, ImpactDirection.BURDEN, TIME, Confirmation.none()))
                        .number())
                .as("another cell")
                .isEqualTo(51);
    }

    @Test
    void ofACellThatIsFullNothingIsOverwritten() {
        sql.insertInto(OWN_STATEMENT)
                .set(OWN_STATEMENT.LEVEL_CODE, "TEAM")
                .set(OWN_STATEMENT.TERM_CODE, "SHORT")
                .set(OWN_STATEMENT.STATEMENT_NO, 99)
                .set(OWN_STATEMENT.DIRECTION, "GAIN")
                .set(OWN_STATEMENT.WORDS_NL, "De laatste")
                .set(OWN_STATEMENT.WORDS_EN, "")
                .execute();

        assertThat(add(TIME)).isEqualTo(new StatementResult.Full());
        assertThat(statements.all()).hasSize(1);
    }

    @Test
    void theSameTwiceIsKeptOnce() {
        ImpactSpot time = added(ImpactDirection.BURDEN, TIME);

        assertThat(add(TIME)).isEqualTo(new StatementResult.Kept(time));
        assertThat(As.person("chaima", () -> add(TIME))).isEqualTo(new StatementResult.Kept(time));
        assertThat(statements.all()).hasSize(1);
        assertThat(statements.add(TEAM, SHORT, ImpactDirection.GAIN, TIME, Confirmation.none()))
                .as("the same words as a gain")
                .isEqualTo(new StatementResult.AlreadyThere());
        assertThat(add(new StatementDraft(PUBLISHED.toLowerCase(Locale.ROOT), "")))
                .as("what was published")
                .isEqualTo(new StatementResult.AlreadyThere());
    }

    @Test
    void itIsCorrectedUnlessSomebodyElseDidSoMeanwhile() {
        ImpactSpot time = added(ImpactDirection.BURDEN, TIME);
        StatementDraft better = new StatementDraft("Samen voorbereiden vraagt tijd", "");

        assertThat(correct(time, 0, better)).isEqualTo(new StatementResult.Kept(time));
        assertThat(correct(time, 0, better)).as("sent again").isEqualTo(new StatementResult.Kept(time));
        assertThat(told().getLast().statement().words().in("en")).isEqualTo("Samen voorbereiden vraagt tijd");

        OwnStatement now = statements.all().getFirst();
        assertThat(correct(time, 0, LAUGHTER)).isEqualTo(new StatementResult.ChangedMeanwhile(now));
        assertThat(statements.takeAway(time, 0)).isEqualTo(new StatementResult.ChangedMeanwhile(now));
        assertThat(correct(time, 1, new StatementDraft(PUBLISHED, ""))).isEqualTo(new StatementResult.AlreadyThere());
        assertThat(statements.all()).containsExactly(now);
    }

    @Test
    void whatNothingPointsAtIsTakenAwayWithItsWords() {
        ImpactSpot time = added(ImpactDirection.BURDEN, TIME);
        StoryId story = story();

        assertThat(statements.takeAway(time, 0)).isEqualTo(new StatementResult.Kept(time));

        assertThat(told()).hasSize(1);
        assertThat(statements.all()).isEmpty();
        assertThat(sql.fetchSingle(OWN_STATEMENT).getWordsNl()).isEmpty();
        assertThat(As.person("anna", () -> impact.tag(story, time))).isEqualTo(new ImpactResult.NotOffered());
        assertThat(statements.takeAway(time, 0)).isEqualTo(new StatementResult.Gone());
        assertThat(correct(time, 0, LAUGHTER)).isEqualTo(new StatementResult.Gone());
    }

    @Test
    void withAStoryItIsPutAwayAndStaysAtThatStory() {
        ImpactSpot time = added(ImpactDirection.BURDEN, TIME);
        StoryId story = story();
        StoryId other = As.person("anna", () -> shelf.published("Vijf minuten op de trap", "Ik bleef zitten."));
        As.person("anna", () -> impact.tag(story, time));

        assertThat(statements.takeAway(time, 0)).isEqualTo(new StatementResult.Kept(time));

        assertThat(storiesAt(time)).containsExactly(story);
        assertThat(told().getLast().statement().offered()).isFalse();
        assertThat(statements.all()).isEmpty();
        assertThat(As.person("anna", () -> impact.tag(other, time))).isEqualTo(new ImpactResult.NotOffered());
        MyImpact mine = As.person("anna", () -> impact.mine());
        assertThat(mine.statements().at(time).words().in("nl")).isEqualTo("Voorbereiden vraagt tijd");
        assertThat(mine.statements().offered(TEAM, SHORT)).hasSize(1);

        As.person("anna", () -> withdrawal.withdraw(story));
        assertThat(told()).as("the story left the shelf").hasSize(1);
    }

    @Test
    void whetherAReviewPointsAtItIsToldToNobodyButItsAuthor() {
        ImpactSpot tagged = added(ImpactDirection.BURDEN, TIME);
        ImpactSpot untagged = added(ImpactDirection.GAIN, LAUGHTER);
        As.person("anna", () -> {
            ReviewId review = reviews.draft("Vijf minuten op de trap", "Ik bleef zitten.");
            impact.tag(review, tagged);
        });

        assertThat(statements.takeAway(tagged, 0)).isEqualTo(new StatementResult.Kept(tagged));
        assertThat(statements.takeAway(untagged, 0)).isEqualTo(new StatementResult.Kept(untagged));

        assertThat(told()).hasSize(1);
        for (String who : List.of("greet", "chaima")) {
            assertThat(As.person(who, () -> correct(tagged, 0, TIME)))
                    .isEqualTo(As.person(who, () -> correct(untagged, 0, TIME)))
                    .isEqualTo(new StatementResult.Gone());
            assertThat(As.person(who, () -> impact.mine()).statements().own()).isEmpty();
        }
        assertThat(As.person("anna", () -> impact.mine()).statements().own())
                .extracting(ImpactStatement::spot)
                .containsExactly(tagged);
    }

    @Test
    void aPublishedStatementIsNeverChangedOrTakenAway() {
        ImpactSpot published = new ImpactSpot(TEAM, SHORT, 1);

        assertThat(correct(published, 0, TIME)).isEqualTo(new StatementResult.Gone());
        assertThat(statements.takeAway(published, 0)).isEqualTo(new StatementResult.Gone());
        assertThat(told())
                .singleElement()
                .satisfies(told -> assertThat(told.statement().words().in("nl")).isEqualTo(PUBLISHED));
    }

    @Test
    void aRegisterNumberIsKeptNowhereAndAMarkOnlyOnPurpose() {
        ImpactSpot time = added(ImpactDirection.BURDEN, TIME);
        for (StatementDraft draft : List.of(
                new StatementDraft("Nummer " + REGISTER_NUMBER, ""), new StatementDraft("x", REGISTER_NUMBER))) {
            assertThat(add(draft)).isEqualTo(new StatementResult.Refused());
            assertThat(correct(time, 0, draft)).isEqualTo(new StatementResult.Refused());
        }
        StatementDraft named = new StatementDraft("Mevrouw Janssens belt weer zelf", "");
        StatementResult.Unconfirmed marks = (StatementResult.Unconfirmed) add(named);
        assertThat(statements.all()).hasSize(1);

        ShareDecision.Unconfirmed field = marks.marks().getFirst();
        assertThat(statements.add(
                        TEAM, SHORT, ImpactDirection.GAIN, named, Confirmation.of(field.text(), field.open())))
                .isInstanceOf(StatementResult.Kept.class);
        assertThat(statements.all()).hasSize(2);
    }

    @Test
    void aStatementIsOneLineThatFitsAndHasDutch() {
        assertThat(new StatementDraft(" twee\nregels ", "").dutch()).isEqualTo("twee regels");
        assertThatThrownBy(() -> new StatementDraft(" ", "words")).isInstanceOf(IllegalArgumentException.class);
        assertThat(add(new StatementDraft("a".repeat(201), ""))).isEqualTo(new StatementResult.TooLong(200));
        assertThat(add(new StatementDraft("a".repeat(200), "b".repeat(200)))).isInstanceOf(StatementResult.Kept.class);
    }

    @Test
    void twoWhoAddAtOnceGetTwoNumbersAndTheSameOnce() throws Exception {
        assertThat(AtOnce.both(
                        () -> As.person("greet", () -> add(TIME)), () -> As.person("chaima", () -> add(LAUGHTER))))
                .extracting(result -> ((StatementResult.Kept) result).spot().number())
                .containsExactlyInAnyOrder(51, 52);

        StatementDraft same = new StatementDraft("Er is meer rust", "");
        assertThat(AtOnce.both(() -> As.person("greet", () -> add(same)), () -> As.person("chaima", () -> add(same))))
                .containsOnly(new StatementResult.Kept(new ImpactSpot(TEAM, SHORT, 53)));
        assertThat(statements.all()).hasSize(3);
    }

    @Test
    void ofTwoWhoCorrectAtOnceOneGetsThrough() throws Exception {
        ImpactSpot time = added(ImpactDirection.BURDEN, TIME);

        List<StatementResult> results = AtOnce.both(
                () -> As.person("greet", () -> correct(time, 0, LAUGHTER)),
                () -> As.person("chaima", () -> correct(time, 0, new StatementDraft("Er is meer rust", ""))));

        assertThat(results)
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(StatementResult.Kept.class))
                .satisfiesOnlyOnce(result -> assertThat(result).isInstanceOf(StatementResult.ChangedMeanwhile.class));
        assertThat(statements.all())
                .singleElement()
                .satisfies(own -> assertThat(own.version()).isEqualTo(1));
    }

    @Test
    void whatIsChosenAtTheMomentItIsTakenAwayKeepsItsWordsOrIsRefused() throws Exception {
        StoryId story = story();
        for (int round = 0; round < 5; round++) {
            ImpactSpot time = added(ImpactDirection.BURDEN, new StatementDraft("Ronde " + round + " vraagt tijd", ""));

            List<Object> results = AtOnce.both(
                    () -> As.person("anna", () -> impact.tag(story, time)),
                    () -> As.person("greet", () -> statements.takeAway(time, 0)));

            assertThat(results.getLast()).isEqualTo(new StatementResult.Kept(time));
            boolean chosen = results.getFirst() instanceof ImpactResult.Kept;
            assertThat(told().stream().anyMatch(told -> told.statement().spot().equals(time)))
                    .isEqualTo(chosen);
        }
    }

    @Test
    void whoDidWhatIsKeptByTheNumberAndWithoutWords() {
        ImpactSpot time = added(ImpactDirection.BURDEN, TIME);
        correct(time, 0, LAUGHTER);
        statements.takeAway(time, 1);

        assertThat(As.person("hasan", () -> trail.page(new AuditQuestion(null, AuditKind.SURVEYS, null, null), 0, 10))
                        .entries())
                .extracting(AuditEntry::deed)
                .containsExactlyInAnyOrder(
                        "survey.statement-added", "survey.statement-corrected", "survey.statement-taken-away");
    }

    private StatementResult add(StatementDraft draft) {
        return statements.add(TEAM, SHORT, ImpactDirection.BURDEN, draft, Confirmation.none());
    }

    private ImpactSpot added(ImpactDirection direction, StatementDraft draft) {
        return kept(statements.add(TEAM, SHORT, direction, draft, Confirmation.none()));
    }

    private StatementResult correct(ImpactSpot spot, int version, StatementDraft draft) {
        return statements.correct(spot, version, draft, Confirmation.none());
    }

    private static ImpactSpot kept(StatementResult result) {
        assertThat(result).isInstanceOf(StatementResult.Kept.class);
        return ((StatementResult.Kept) result).spot();
    }

    private StoryId story() {
        return As.person("anna", () -> shelf.published("Een oma die bleef", "Oma bleef bellen."));
    }

    private ImpactGrid.Cell cell() {
        return impact.grid().cells().stream()
                .filter(cell -> cell.level() == TEAM && cell.term() == SHORT)
                .findFirst()
                .orElseThrow();
    }

    private List<ImpactGrid.Told> told() {
        return cell().statements();
    }

    private List<StoryId> storiesAt(ImpactSpot spot) {
        return told().stream()
                .filter(told -> told.statement().spot().equals(spot))
                .flatMap(told -> told.stories().stream())
                .map(StorySummary::id)
                .toList();
    }
}
