package be.leerspoor.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.search.Facet;
import be.leerspoor.search.Order;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
class StoryJourneyTest {

    private static final Confirmation NONE = Confirmation.none();

    @Autowired
    private Drafting drafting;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Stories stories;

    @Autowired
    private StorySearch search;

    @Autowired
    private StoryUses uses;

    @Autowired
    private Tags tags;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    @WithPerson("anna")
    void aStoryGoesFromDraftOverASecondReaderToTheShelf() {
        StoryId story = submitted("Een oma die bleef");

        int version = As.person("dirk", () -> stories.story(story).orElseThrow().version());
        assertThat(As.<DecisionResult>person(
                        "dirk", () -> reading.sendBack(story, version, "Wie is de oma voor het kind?", NONE)))
                .isInstanceOf(DecisionResult.Returned.class);
        assertThat(drafting.draft(story).orElseThrow().remark()).hasValue("Wie is de oma voor het kind?");
        assertThat(stories.story(story).orElseThrow().readings())
                .singleElement()
                .satisfies(decision -> assertThat(decision.reader()).isEqualTo("Dirk Vermeulen"));

        assertThat(drafting.submit(story, NONE)).isInstanceOf(SubmitResult.Submitted.class);
        publish(story);

        assertThat(As.<StoryPage>person("bram", () -> stories.story(story).orElseThrow())
                        .state())
                .isEqualTo(StoryState.PUBLISHED);
        assertThat(As.<List<StoryHit>>person("bram", () -> found("oma")))
                .extracting(StoryHit::id)
                .containsExactly(story);
    }

    @Test
    @WithPerson("anna")
    void aWithdrawnStoryIsNoLongerFound() {
        StoryId story = published("Een oma die bleef");
        assertThat(found("oma")).hasSize(1);

        assertThat(withdrawal.withdraw(story)).isEqualTo(new MoveResult.Moved(StoryState.WITHDRAWN));

        assertThat(found("oma")).isEmpty();
        assertThat(As.<Boolean>person("bram", () -> stories.story(story).isPresent()))
                .isFalse();
        assertThat(withdrawal.reopen(story)).isEqualTo(new MoveResult.Moved(StoryState.DRAFT));
    }

    @Test
    @WithPerson("anna")
    void onlyTheAuthorReadsADraft() {
        StoryId story = written("Een oma die bleef");

        for (String other : List.of("bram", "dirk", "elif", "fons", "greet", "hasan")) {
            assertThat(As.<Boolean>person(other, () -> stories.story(story).isPresent()))
                    .as(other)
                    .isFalse();
            assertThat(As.<Boolean>person(other, () -> drafting.draft(story).isPresent()))
                    .as(other)
                    .isFalse();
            assertThat(As.<SaveResult>person(other, () -> drafting.save(story, StoryField.TITLE, "Van mij", 1)))
                    .as(other)
                    .isInstanceOf(SaveResult.Closed.class);
            assertThat(As.<SubmitResult>person(other, () -> drafting.submit(story, NONE)))
                    .as(other)
                    .isInstanceOf(SubmitResult.NoDraft.class);
        }
        assertThat(stories.story(story).orElseThrow().text().title()).isEqualTo("Een oma die bleef");
    }

    @Test
    @WithPerson("anna")
    void aStoryHandedInIsReadByPracticeLeadersOfOtherTeamsOnly() {
        StoryId story = submitted("Een oma die bleef");
        moveDirkToTheTeamOfAnna();

        assertThat(As.<Boolean>person("dirk", () -> stories.story(story).isPresent()))
                .isFalse();
        assertThat(As.<DecisionResult>person("dirk", () -> reading.publish(story, 4, NONE)))
                .isInstanceOf(DecisionResult.NotAllowed.class);
        assertThat(As.<Boolean>person("ursula", () -> stories.story(story).isPresent()))
                .isTrue();
        assertThat(As.<Boolean>person("elif", () -> stories.story(story).isPresent()))
                .isFalse();
        assertThat(As.<Boolean>person("hasan", () -> stories.story(story).isPresent()))
                .isFalse();
        assertThatThrownBy(() -> As.<DecisionResult>person("bram", () -> reading.publish(story, 4, NONE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithPerson("dirk")
    void aPracticeLeaderNeverDecidesOnTheOwnStory() {
        StoryId story = submitted("Wat ik zelf leerde");

        int version = stories.story(story).orElseThrow().version();
        assertThat(reading.waiting()).isEmpty();
        assertThat(reading.publish(story, version, NONE)).isInstanceOf(DecisionResult.NotAllowed.class);
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.SUBMITTED);
    }

    @RepeatedTest(5)
    @WithPerson("anna")
    void ofTwoReadersAtOnceOneDecidesAndTheOtherHearsWhoDid() throws Exception {
        StoryId story = submitted("Een oma die bleef");
        int version = As.person("dirk", () -> stories.story(story).orElseThrow().version());

        CountDownLatch start = new CountDownLatch(1);
        Callable<DecisionResult> publishing = () -> As.person("dirk", () -> {
            start.await();
            return reading.publish(story, version, NONE);
        });
        Callable<DecisionResult> returning = () -> As.person("ursula", () -> {
            start.await();
            return reading.sendBack(story, version, "Nog even nalezen.", NONE);
        });
        List<DecisionResult> results;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(publishing);
            var second = threads.submit(returning);
            start.countDown();
            results = List.of(first.get(), second.get());
        }

        assertThat(results)
                .filteredOn(DecisionResult.AlreadyDecided.class::isInstance)
                .hasSize(1);
        assertThat(results)
                .filteredOn(result ->
                        result instanceof DecisionResult.Published || result instanceof DecisionResult.Returned)
                .hasSize(1);
        boolean dirkWon = results.getFirst() instanceof DecisionResult.Published;
        assertThat(results)
                .contains(
                        dirkWon
                                ? new DecisionResult.AlreadyDecided("Dirk Vermeulen", ReadingOutcome.PUBLISHED)
                                : new DecisionResult.AlreadyDecided("Ursula Janssens", ReadingOutcome.RETURNED));
        assertThat(stories.story(story).orElseThrow().readings()).hasSize(1);
    }

    @Test
    @WithPerson("anna")
    void aSecondWindowOverwritesNothingSilently() {
        StoryId story = drafting.start();
        drafting.save(story, StoryField.TITLE, "Eerste venster", 0);

        assertThat(drafting.save(story, StoryField.TITLE, "Tweede venster", 0))
                .isEqualTo(new SaveResult.Conflict("Eerste venster", 1));
        assertThat(drafting.save(story, StoryField.SUMMARY, "Een ander veld botst niet", 0))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(drafting.save(story, StoryField.TITLE, "Tweede venster", 1)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    @WithPerson("anna")
    void savingTheSameTextAgainChangesNothing() {
        StoryId story = drafting.start();
        drafting.save(story, StoryField.TITLE, "Een titel", 0);

        assertThat(drafting.save(story, StoryField.TITLE, "Een titel", 0))
                .isInstanceOfSatisfying(
                        SaveResult.Saved.class,
                        saved -> assertThat(saved.version()).isEqualTo(1));
        assertThat(drafting.draft(story).orElseThrow().version(StoryField.TITLE))
                .isEqualTo(1);
    }

    @Test
    @WithPerson("anna")
    void aRegisterNumberIsNeverKept() {
        StoryId story = drafting.start();

        assertThat(drafting.save(story, StoryField.BODY, "Zijn nummer is 93.05.18-223.61, zei hij.", 0))
                .isInstanceOf(SaveResult.Refused.class);
        assertThat(drafting.draft(story).orElseThrow().text().body()).isEmpty();
        assertThat(Everything.inTheDatabase(sql)).doesNotContain("93.05.18").doesNotContain("223.61");
    }

    @Test
    @WithPerson("anna")
    void whatIsMarkedIsRewrittenOrConfirmedBeforeItIsHandedIn() {
        StoryId story = written("Een oma die bleef");
        drafting.save(story, StoryField.SUMMARY, "Bel oma op 0470 12 34 56.", 1);

        SubmitResult refused = drafting.submit(story, NONE);
        assertThat(refused).isInstanceOf(SubmitResult.ToConfirm.class);
        FormDecision.Unconfirmed open = ((SubmitResult.ToConfirm) refused).open();
        assertThat(open.fields()).containsOnlyKeys("summary");
        assertThat(drafting.submit(story, all(open))).isInstanceOf(SubmitResult.Submitted.class);

        int version = As.person("dirk", () -> stories.story(story).orElseThrow().version());
        assertThat(As.<DecisionResult>person("dirk", () -> reading.publish(story, version, NONE)))
                .isInstanceOf(DecisionResult.ToConfirm.class);
        assertThat(As.<DecisionResult>person("dirk", () -> reading.publish(story, version, all(open))))
                .isInstanceOf(DecisionResult.Published.class);
        assertThat(sql.fetchCount(leerspoor.db.stories.Tables.CONFIRMATION)).isEqualTo(2);
    }

    @Test
    @WithPerson("anna")
    void anEmptyStoryIsNotHandedIn() {
        StoryId story = drafting.start();
        drafting.save(story, StoryField.TITLE, "Alleen een titel", 0);

        assertThat(drafting.submit(story, NONE))
                .isEqualTo(new SubmitResult.Incomplete(Set.of(StoryField.SUMMARY, StoryField.BODY)));
    }

    @Test
    @WithPerson("anna")
    void aTooLongTextIsRefusedAndTheKeptOneStays() {
        StoryId story = drafting.start();

        assertThat(drafting.save(story, StoryField.TITLE, "x".repeat(201), 0)).isEqualTo(new SaveResult.TooLong(200));
        assertThat(drafting.draft(story).orElseThrow().text().title()).isEmpty();
    }

    @Test
    @WithPerson("anna")
    void ofRegionSettingAndAgeThereIsOne() {
        StoryId story = drafting.start();
        drafting.addTag(story, new TagKey(Facet.TOOL, "drie-huizen"));
        drafting.addTag(story, new TagKey(Facet.TOOL, "schaalvragen"));
        drafting.addTag(story, new TagKey(Facet.REGION, "Limburg"));
        drafting.addTag(story, new TagKey(Facet.REGION, "Antwerpen"));
        drafting.addTag(story, new TagKey(Facet.REGION, "Nergens"));

        assertThat(drafting.draft(story).orElseThrow().tags())
                .doesNotContain(new TagKey(Facet.REGION, "Limburg"), new TagKey(Facet.REGION, "Nergens"))
                .contains(new TagKey(Facet.REGION, "Antwerpen"))
                .contains(new TagKey(Facet.TOOL, "drie-huizen"), new TagKey(Facet.TOOL, "schaalvragen"));
    }

    @Test
    @WithPerson("anna")
    void aTagRetiredMeanwhileIsRefusedAndTheOldOneStays() {
        StoryId story = drafting.start();
        TagKey old = new TagKey(Facet.REGION, "Limburg");
        TagKey retired = new TagKey(Facet.REGION, "Antwerpen");
        assertThat(drafting.addTag(story, old)).isInstanceOf(TagChoiceResult.Kept.class);
        As.person("hasan", () -> tags.retire(retired, 0));

        assertThat(drafting.addTag(story, retired)).isInstanceOf(TagChoiceResult.NoLongerOffered.class);

        assertThat(drafting.draft(story).orElseThrow().tags()).containsExactly(old);
        assertThat(drafting.addTag(story, old)).as("carried already").isInstanceOf(TagChoiceResult.Kept.class);
    }

    @Test
    @WithPerson("anna")
    void aTextOfTenMegabytesDoesNotReachTheDetector() {
        String endless = "93.05.18-223.61 ".repeat(650_000);
        StoryId story = submitted("Een oma die bleef");
        int version = As.person("dirk", () -> stories.story(story).orElseThrow().version());

        assertThat(As.<DecisionResult>person("dirk", () -> reading.sendBack(story, version, endless, NONE)))
                .isInstanceOf(DecisionResult.RemarkNeeded.class);
        publish(story);
        assertThat(As.<MoveResult>person("dirk", () -> withdrawal.withdraw(story, endless, NONE)))
                .isInstanceOf(MoveResult.RemarkNeeded.class);
        assertThat(As.<UseResult>person("bram", () -> uses.use(story, endless, NONE)))
                .isEqualTo(new UseResult.TooLong(StoryUses.LIMIT));
        assertThat(drafting.save(drafting.start(), StoryField.BODY, endless, 0))
                .isEqualTo(new SaveResult.TooLong(StoryField.BODY.limit()));
        assertThat(As.<TagResult>person("hasan", () -> tags.add(Facet.TOOL, endless, "", NONE)))
                .isInstanceOf(TagResult.LabelNeeded.class);
    }

    @Test
    @WithPerson("anna")
    void aTextThatTidyingMakesTooLongIsTooLong() {
        // One character that composed form writes as two.
        String growing = "\u0344".repeat(StoryField.TITLE.limit());

        assertThat(drafting.save(drafting.start(), StoryField.TITLE, growing, 0))
                .isEqualTo(new SaveResult.TooLong(StoryField.TITLE.limit()));
    }

    @Test
    @WithPerson("anna")
    void whatIsMarkedInARemarkIsRewrittenOrConfirmed() {
        String remark = "Bel mij op 0470 12 34 56.";
        StoryId story = submitted("Een oma die bleef");
        int version = As.person("dirk", () -> stories.story(story).orElseThrow().version());

        DecisionResult asked = As.person("dirk", () -> reading.sendBack(story, version, remark, NONE));
        assertThat(asked).isInstanceOf(DecisionResult.RemarkToConfirm.class);
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.SUBMITTED);
        ShareDecision.Unconfirmed marks = ((DecisionResult.RemarkToConfirm) asked).open();
        Confirmation seen = Confirmation.of(marks.text(), marks.open());
        assertThat(As.<DecisionResult>person("dirk", () -> reading.sendBack(story, version, remark + "!", seen)))
                .as("another remark than the one that was confirmed")
                .isInstanceOf(DecisionResult.RemarkToConfirm.class);
        assertThat(As.<DecisionResult>person("dirk", () -> reading.sendBack(story, version, remark, seen)))
                .isInstanceOf(DecisionResult.Returned.class);

        drafting.submit(story, NONE);
        publish(story);
        assertThat(As.<MoveResult>person("dirk", () -> withdrawal.withdraw(story, remark, NONE)))
                .isInstanceOf(MoveResult.RemarkToConfirm.class);
        assertThat(stories.story(story).orElseThrow().state()).isEqualTo(StoryState.PUBLISHED);
        assertThat(As.<MoveResult>person("dirk", () -> withdrawal.withdraw(story, remark, seen)))
                .isInstanceOf(MoveResult.Moved.class);
        assertThat(sql.fetchCount(leerspoor.db.stories.Tables.CONFIRMATION)).isEqualTo(2);
    }

    @Test
    @WithPerson("anna")
    void theNewestFiftyUsesAreShownNewestFirst() {
        StoryId story = published("Een oma die bleef");
        List<String> colleagues = be.leerspoor.demo.Cast.people().stream()
                .map(be.leerspoor.demo.Cast.CastPerson::userName)
                .filter(name -> !name.equals("anna"))
                .limit(55)
                .toList();
        for (int i = 0; i < colleagues.size(); i++) {
            String line = "Regel " + i;
            ((MovableClock) clock).moveBy(Duration.ofSeconds(1));
            assertThat(As.<UseResult>person(colleagues.get(i), () -> uses.use(story, line, NONE)))
                    .isInstanceOf(UseResult.Used.class);
        }

        List<String> sent = statements.during(
                () -> assertThat(stories.story(story).orElseThrow().uses())
                        .extracting(StoryPage.Use::brought)
                        .hasSize(50)
                        .startsWith("Regel 54", "Regel 53")
                        .doesNotContain("Regel 4"));

        assertThat(sent).singleElement().asString().containsAnyOf("fetch next", "limit");
    }

    @Test
    @WithPerson("dirk")
    void whatWaitsLongestForASecondReaderStandsFirst() {
        StoryId first = As.person("anna", () -> submitted("Eerst"));
        for (int i = 0; i < 20; i++) {
            ((MovableClock) clock).moveBy(Duration.ofMinutes(1));
            As.person("anna", () -> submitted("Later"));
            written("Mijn concept");
        }
        ((MovableClock) clock).moveBy(Duration.ofMinutes(1));
        StoryId latest = written("Mijn laatste concept");

        Desk desk = desks.mine();

        assertThat(desk.toRead()).hasSize(15);
        assertThat(desk.toRead().getFirst().id()).isEqualTo(first);
        assertThat(desk.drafts()).hasSize(15);
        assertThat(desk.drafts()).extracting(StorySummary::id).startsWith(latest);
    }

    @Test
    @WithPerson("anna")
    void aUseCountsOncePerPersonPerDay() {
        StoryId story = published("Een oma die bleef");

        assertThat(As.<UseResult>person("bram", () -> uses.use(story, "Het hielp.", NONE)))
                .isInstanceOf(UseResult.Used.class);
        assertThat(As.<UseResult>person("bram", () -> uses.use(story, "Nog eens.", NONE)))
                .isInstanceOf(UseResult.AlreadyToday.class);
        ((MovableClock) clock).moveBy(Duration.ofDays(1));
        assertThat(As.<UseResult>person("bram", () -> uses.use(story, "", NONE)))
                .isInstanceOf(UseResult.Used.class);
        assertThat(uses.use(story, "Ik ook.", NONE)).isInstanceOf(UseResult.NotAllowed.class);

        StoryPage page = stories.story(story).orElseThrow();
        assertThat(page.useCount()).isEqualTo(2);
        assertThat(page.uses()).noneMatch(StoryPage.Use::mine);
        assertThat(As.<Boolean>person(
                        "bram", () -> uses.undo(story, page.uses().getFirst().usedOn())))
                .isTrue();
        assertThat(stories.story(story).orElseThrow().useCount()).isEqualTo(1);
    }

    @Test
    @WithPerson("anna")
    void theLineOfAUsePassesTheGate() {
        StoryId story = published("Een oma die bleef");

        assertThat(As.<UseResult>person("bram", () -> uses.use(story, "Zie 93.05.18-223.61", NONE)))
                .isInstanceOf(UseResult.RegisterNumber.class);
        assertThat(As.<UseResult>person("bram", () -> uses.use(story, "Bel mij op 0470 12 34 56", NONE)))
                .isInstanceOf(UseResult.ToConfirm.class);
        assertThat(As.<UseResult>person("bram", () -> uses.use(story, "a".repeat(301), NONE)))
                .isEqualTo(new UseResult.TooLong(300));
        assertThat(stories.story(story).orElseThrow().useCount()).isZero();
    }

    @Test
    @WithPerson("anna")
    void aPracticeLeaderWithdrawsWithAReasonThatTheAuthorReads() {
        StoryId story = published("Een oma die bleef");

        assertThat(As.<MoveResult>person("dirk", () -> withdrawal.withdraw(story, "  ", NONE)))
                .isInstanceOf(MoveResult.RemarkNeeded.class);
        assertThat(As.<MoveResult>person("dirk", () -> withdrawal.withdraw(story, "De familie is te herkennen.", NONE)))
                .isInstanceOf(MoveResult.Moved.class);

        assertThat(found("oma")).isEmpty();
        assertThat(stories.mine())
                .singleElement()
                .satisfies(mine -> assertThat(mine.remark()).hasValue("De familie is te herkennen."));
        assertThatThrownBy(() -> withdrawal.withdraw(story, "Ik ben geen praktijkleider.", NONE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithPerson("anna")
    void theAuthorTakesAStoryBackFromTheReader() {
        StoryId story = submitted("Een oma die bleef");
        int version = As.person("dirk", () -> stories.story(story).orElseThrow().version());

        assertThat(withdrawal.takeBack(story)).isEqualTo(new MoveResult.Moved(StoryState.DRAFT));

        assertThat(As.<DecisionResult>person("dirk", () -> reading.publish(story, version, NONE)))
                .isInstanceOf(DecisionResult.NoLongerWaiting.class);
    }

    private List<StoryHit> found(String text) {
        return search.find(new StoryQuery(text, Set.of(), Order.RELEVANCE, 0, 20))
                .hits();
    }

    private StoryId written(String title) {
        StoryId story = drafting.start();
        drafting.save(story, StoryField.TITLE, title, 0);
        drafting.save(story, StoryField.SUMMARY, "Een oma hield vol.", 0);
        drafting.save(story, StoryField.BODY, "De oma bleef komen, ook toen het moeilijk werd.", 0);
        return story;
    }

    private StoryId submitted(String title) {
        StoryId story = written(title);
        assertThat(drafting.submit(story, NONE)).isInstanceOf(SubmitResult.Submitted.class);
        return story;
    }

    private StoryId published(String title) {
        StoryId story = submitted(title);
        publish(story);
        return story;
    }

    private void publish(StoryId story) {
        As.person("dirk", () -> {
            int version = stories.story(story).orElseThrow().version();
            assertThat(reading.publish(story, version, NONE)).isInstanceOf(DecisionResult.Published.class);
        });
    }

    private void moveDirkToTheTeamOfAnna() {
        var membership = leerspoor.db.people.Tables.MEMBERSHIP;
        sql.update(membership)
                .set(
                        membership.TEAM_ID,
                        be.leerspoor.demo.Cast.team("Gent-Noord").id())
                .where(membership.PERSON_ID.eq(
                        be.leerspoor.demo.Cast.person("dirk").id()))
                .execute();
        events.publishEvent(new be.leerspoor.people.AccessChanged(
                be.leerspoor.demo.Cast.person("dirk").id()));
    }

    @Autowired
    private org.springframework.context.ApplicationEventPublisher events;

    private static Confirmation all(FormDecision.Unconfirmed open) {
        return open.fields().values().stream()
                .map(field -> Confirmation.of(field.text(), field.open()))
                .reduce(NONE, Confirmation::and);
    }
}
