package be.leerspoor.demo;

import static leerspoor.db.intervision.Tables.ATTENDANCE;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.intervision.Tables.MEETING;
import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static leerspoor.db.intervision.Tables.PROMISED;
import static leerspoor.db.survey.Tables.SUPPORT_ROUTE;
import static leerspoor.db.training.Tables.EDITION;
import static leerspoor.db.training.Tables.EVALUATION_GIVEN;
import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.LATER_ANSWER;
import static leerspoor.db.training.Tables.MATERIAL;
import static leerspoor.db.training.Tables.PATH_EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.junit.jupiter.api.Assertions.assertAll;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.Responding;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.casereview.Writing;
import be.leerspoor.intervision.Absence;
import be.leerspoor.intervision.AgreementChain;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.CheckOut;
import be.leerspoor.intervision.EnterResult;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.GroupCare;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.Groups;
import be.leerspoor.intervision.HouseTexts;
import be.leerspoor.intervision.Intake;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.Methods;
import be.leerspoor.intervision.MyGroup;
import be.leerspoor.intervision.Planning;
import be.leerspoor.intervision.Presenting;
import be.leerspoor.intervision.Promises;
import be.leerspoor.intervision.Room;
import be.leerspoor.intervision.RoomWriting;
import be.leerspoor.intervision.Takeaway;
import be.leerspoor.intervision.Voting;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.DemoSignIn;
import be.leerspoor.people.FirstSteps;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.Indicators;
import be.leerspoor.plan.KnownOn;
import be.leerspoor.plan.Plan;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.shell.Formats;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.Harvest;
import be.leerspoor.stories.SavedSearches;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryImport;
import be.leerspoor.stories.StoryState;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.training.Asked;
import be.leerspoor.training.AskedOfMe;
import be.leerspoor.training.AskedState;
import be.leerspoor.training.AttendanceSheet;
import be.leerspoor.training.AwayTimes;
import be.leerspoor.training.Certificate;
import be.leerspoor.training.CertificateState;
import be.leerspoor.training.Certificates;
import be.leerspoor.training.Change;
import be.leerspoor.training.CodeResult;
import be.leerspoor.training.Conversation;
import be.leerspoor.training.Conversations;
import be.leerspoor.training.CourseSession;
import be.leerspoor.training.Courses;
import be.leerspoor.training.EditionState;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.Editions;
import be.leerspoor.training.EnrolmentState;
import be.leerspoor.training.EvaluationOutcome;
import be.leerspoor.training.Evaluations;
import be.leerspoor.training.Learning;
import be.leerspoor.training.Licences;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.NotingMoment;
import be.leerspoor.training.ObservationState;
import be.leerspoor.training.ObservationSummary;
import be.leerspoor.training.Observations;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.PathState;
import be.leerspoor.training.SessionAttendance;
import be.leerspoor.training.StepState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import leerspoor.db.DefaultCatalog;
import leerspoor.db.casereview.Tables;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@LeerspoorTest
class DemoOrganisationTest {

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Plan plan;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Writing writing;

    @Autowired
    private Sharing sharing;

    @Autowired
    private Responding responding;

    @Autowired
    private CaseReviews reviews;

    @Autowired
    private FirstSteps steps;

    @Autowired
    private StoryImport importing;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Harvest harvest;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Stories stories;

    @Autowired
    private SavedSearches searches;

    @Autowired
    private StoryUses uses;

    @Autowired
    private GroupCare care;

    @Autowired
    private Promises promises;

    @Autowired
    private HouseTexts texts;

    @Autowired
    private Planning planning;

    @Autowired
    private Absence absence;

    @Autowired
    private Intake intake;

    @Autowired
    private Methods methods;

    @Autowired
    private Room room;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Presenting presenting;

    @Autowired
    private RoomWriting roomWriting;

    @Autowired
    private Voting voting;

    @Autowired
    private Agreements agreements;

    @Autowired
    private CheckOut checkOut;

    @Autowired
    private Takeaway takeaway;

    @Autowired
    private Groups groups;

    @Autowired
    private Learning learning;

    @Autowired
    private SessionAttendance sessionAttendance;

    @Autowired
    private PathDrafts drafts;

    @Autowired
    private Asked asked;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Observations observations;

    @Autowired
    private Editions editions;

    @Autowired
    private Courses courses;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Licences licences;

    @Autowired
    private Certificates certificates;

    @Autowired
    private AwayTimes away;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void nobodyIsThere() {
        Stream.of(
                        leerspoor.db.people.Tables.MEMBERSHIP,
                        leerspoor.db.people.Tables.ROLE_GRANT,
                        leerspoor.db.people.Tables.PERSON,
                        leerspoor.db.people.Tables.TEAM,
                        leerspoor.db.people.Tables.REGION,
                        leerspoor.db.people.Tables.ORGANISATION)
                .forEach(table -> sql.deleteFrom(table).execute());
    }

    @AfterEach
    void nobodyIsReachedAnyMore() {
        sql.update(SUPPORT_ROUTE)
                .set(SUPPORT_ROUTE.CONTACT, "")
                .set(SUPPORT_ROUTE.VERSION, 0)
                .execute();
    }

    @Test
    void aNewcomerFindsStoriesAndReviewsInEveryState() {
        Instant now = clock.instant();
        organisation(uses).start();

        assertThat(As.person("bram", () -> stories.newest(50)))
                .hasSizeGreaterThanOrEqualTo(30)
                .extracting(StorySummary::uses)
                .anyMatch(count -> count > 1);
        assertThat(As.person("anna", reviews::mine))
                .extracting(ReviewSummary::state)
                .containsExactlyInAnyOrder(
                        ReviewState.DRAFT, ReviewState.DRAFT, ReviewState.SHARED, ReviewState.WITHDRAWN);
        assertThat(sql.fetchCount(Tables.REVIEW)).isGreaterThanOrEqualTo(12);
        assertThat(As.person("anna", () -> reviews.desk().mine()))
                .extracting(ReviewSummary::unseen)
                .contains(1);
        assertThat(As.person("anna", stories::mine))
                .extracting(StorySummary::state)
                .containsExactlyInAnyOrder(StoryState.DRAFT, StoryState.PUBLISHED);
        assertThat(As.person("dirk", reading::waiting)).isNotEmpty();
        assertThat(As.person("bram", stories::mine))
                .singleElement()
                .satisfies(story -> assertThat(story.remark()).isPresent());
        assertThat(clock.instant()).isEqualTo(now);
    }

    @Test
    void everythingHappenedBeforeToday() {
        organisation(uses).start();

        assertThat(sql.select(Tables.REVIEW.CHANGED_AT).from(Tables.REVIEW).fetch(Tables.REVIEW.CHANGED_AT))
                .allMatch(moment -> moment.isBefore(clock.instant()))
                .doesNotHaveDuplicates();
    }

    @Test
    void sixGroupsHaveMetForTwoYears() {
        organisation(uses).start();

        assertThat(sql.fetchCount(PEER_GROUP)).isEqualTo(6);
        assertThat(sql.select(GROUP_MEMBER.GROUP_ID, count())
                        .from(GROUP_MEMBER)
                        .groupBy(GROUP_MEMBER.GROUP_ID)
                        .fetch(count()))
                .allSatisfy(members -> assertThat(members).isBetween(5, 8));
        assertThat(sql.fetchCount(PROMISED)).isEqualTo(sql.fetchCount(GROUP_MEMBER));
        assertThat(sql.select(MEETING.GROUP_ID, min(MEETING.HELD_ON))
                        .from(MEETING)
                        .where(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                        .groupBy(MEETING.GROUP_ID)
                        .fetch(min(MEETING.HELD_ON)))
                .hasSize(6)
                .allSatisfy(
                        first -> assertThat(first).isBefore(LocalDate.now(clock).minusMonths(22)));
        assertThat(sql.select(MEETING.GROUP_ID, count())
                        .from(MEETING)
                        .where(MEETING.STATE.eq(MeetingState.CLOSED.name()))
                        .groupBy(MEETING.GROUP_ID)
                        .fetch(count()))
                .allSatisfy(held -> assertThat(held).isGreaterThanOrEqualTo(14));
        assertThat(sql.selectDistinct(ATTENDANCE.FACT).from(ATTENDANCE).fetch(ATTENDANCE.FACT))
                .containsExactlyInAnyOrder("PRESENT", "EXCUSED", "ABSENT");
        assertThat(sql.fetchCount(MEETING, MEETING.STATE.eq(MeetingState.PLANNED.name())))
                .isEqualTo(6);
    }

    @Test
    void annaAndChaimaCanEnterTheRoomOfTodayAndLookBack() {
        organisation(uses).start();

        MyGroup group = As.person("anna", groups::mine).getFirst();
        MeetingId today = group.next().orElseThrow().id();
        assertThat(group.name()).isEqualTo("Schelde");
        assertThat(group.next().orElseThrow().startsAt())
                .isEqualTo(clock.instant().plusSeconds(20 * 60));
        assertThat(As.person("chaima", () -> room.enter(today))).isInstanceOf(EnterResult.Entered.class);
        assertThat(As.person("anna", () -> room.enter(today)))
                .isInstanceOfSatisfying(EnterResult.Entered.class, entered -> {
                    assertThat(entered.screen().method().orElseThrow().code()).isEqualTo("solution-focused");
                    assertThat(entered.screen().agreements()).hasSize(3);
                    assertThat(entered.screen().cases()).hasSize(2);
                });
        assertThat(As.person("anna", agreements::mine)).hasSize(2);
    }

    @Test
    void everyMainCharacterWhoWorksWithFamiliesMeetsAGroup() {
        organisation(uses).start();

        assertThat(As.person("bram", groups::mine)).hasSize(1);
        assertThat(As.person("elif", groups::mine)).extracting(MyGroup::name).containsExactly("Kompas");
        assertThat(As.person("dirk", groups::mine)).extracting(MyGroup::name).containsExactly("Kompas", "Schelde");
        assertThat(As.person("chaima", groups::inMyCare)).hasSize(2);
        assertThat(As.person("fons", groups::figures)).isNotEmpty();
    }

    @Test
    void whatWasAgreedIsToldOfInTheNextMeeting() {
        organisation(uses).start();

        GroupId schelde = As.person("anna", groups::mine).getFirst().id();
        assertThat(As.person("bram", () -> agreements.of(schelde)))
                .extracting(AgreementChain::state)
                .contains(AgreementChain.State.values());
        assertThat(As.person("bram", agreements::mine))
                .singleElement()
                .satisfies(chain -> assertThat(chain.news()).hasSize(1));
    }

    @Test
    void pathsAreWalkedInEveryState() {
        organisation(uses).start();

        assertAll(
                this::peopleAreAtEveryPlaceOfAPath,
                this::practiceOfEveryKindCompletedAStepByItself,
                this::whoWasOnTheirWayWentOnWithTheSecondVersionAndWhoHadFinishedKeptTheFirst,
                this::colleaguesAskEachOtherAndSomeAnswered);
    }

    @Test
    void coursesAreGivenInEveryState() {
        organisation(uses).start();

        assertAll(
                this::editionsComeGoOnAreOverAndOneDoesNotTakePlace,
                this::chaimaNotesWhoWasThereToday,
                this::oneEvaluationIsToldAndOneHasTooFewAnswers,
                this::oneLicenceEndsSoonOneEndedAndACertificateWasRevoked);
    }

    private void peopleAreAtEveryPlaceOfAPath() {
        assertThat(states("fien", "basisopleiding")).containsOnly(StepState.OPEN);
        assertThat(states("anna", "basisopleiding"))
                .containsExactly(StepState.DONE, StepState.OPEN, StepState.DONE, StepState.DONE);
        assertThat(states("celine", "basisopleiding")).containsOnly(StepState.DONE);
        assertThat(states("imane", "verdieping")).as("the one that goes on").containsOnly(StepState.DONE);
        assertThat(states("anna", "verdieping")).contains(StepState.OPEN, StepState.BEGUN, StepState.DONE);
        assertThat(states("olivier", "basisopleiding")).contains(StepState.EXEMPT);
        assertThat(states("jef", "praktijkleider")).contains(StepState.LAPSED);
        assertThat(states("veerle", "praktijkleider")).contains(StepState.TO_RENEW);
        assertThat(states("dirk", "praktijkleider")).allMatch(StepState::counts);
        assertThat(As.person("hamza", learning::mine))
                .as("who left a path of their own choice")
                .noneMatch(path -> path.path().code().equals("begeleider-intervisie"));
    }

    private void practiceOfEveryKindCompletedAStepByItself() {
        assertThat(sql.selectDistinct(EVIDENCE.KIND)
                        .from(PATH_EVENT)
                        .join(EVIDENCE)
                        .on(EVIDENCE.ID.eq(PATH_EVENT.EVIDENCE_ID))
                        .where(PATH_EVENT.WHAT.eq(Change.STEP_DONE.name()))
                        .fetch(EVIDENCE.KIND))
                .contains(
                        "COURSE",
                        "READING",
                        "INTERVISION",
                        "REVIEW",
                        "STORY",
                        "RESPONSE",
                        "COACHING",
                        "GROUP_SUPERVISION",
                        "OBSERVATION",
                        "CONFIRMATION");
    }

    private void whoWasOnTheirWayWentOnWithTheSecondVersionAndWhoHadFinishedKeptTheFirst() {
        assertThat(version("anna")).isEqualTo(2);
        assertThat(version("imane")).isEqualTo(2);
        assertThat(version("jana")).isEqualTo(1);
        assertThat(states("jana", "verdieping")).doesNotContain(StepState.OPEN, StepState.BEGUN);
        assertThat(As.person("chaima", drafts::all))
                .as("one more is being drawn up")
                .anyMatch(path -> path.versions().getFirst().state() == PathState.DRAFT);
    }

    private void colleaguesAskEachOtherAndSomeAnswered() {
        assertThat(As.person("dirk", asked::ofMe))
                .hasOnlyElementsOfType(AskedOfMe.LookOn.class)
                .hasSize(2);
        assertThat(As.person("chaima", asked::ofMe))
                .hasAtLeastOneElementOfType(AskedOfMe.Talked.class)
                .hasAtLeastOneElementOfType(AskedOfMe.ConfirmStep.class);
        assertThat(As.person("anna", conversations::mine))
                .extracting(Conversation::state)
                .containsExactly(AskedState.ASKED, AskedState.CONFIRMED);
        assertThat(As.person("zeger", conversations::mine))
                .extracting(Conversation::state)
                .containsExactly(AskedState.DECLINED);
        assertThat(As.person("imane", observations::mine))
                .extracting(ObservationSummary::state)
                .containsExactly(ObservationState.GIVEN);
    }

    private void editionsComeGoOnAreOverAndOneDoesNotTakePlace() {
        assertThat(As.person("chaima", editions::behind))
                .as("under way, with a session of today")
                .anyMatch(edition -> !edition.over(clock.instant())
                        && edition.sessions().stream().anyMatch(this::isToday));
        List<EditionSummary> annas = As.person("anna", editions::coming);
        assertThat(annas).extracting(EditionSummary::mine).contains(EnrolmentState.ASKED, EnrolmentState.PLACED);
        assertThat(As.person("mehmet", editions::coming))
                .as("agreed with what was proposed")
                .extracting(EditionSummary::mine)
                .contains(EnrolmentState.PLACED);
        assertThat(As.person("bram", editions::coming))
                .extracting(EditionSummary::mine)
                .contains(EnrolmentState.WAITING);
        assertThat(sql.fetchCount(EDITION, EDITION.STATE.eq(EditionState.CANCELLED.name())))
                .isEqualTo(1);
        assertThat(sql.selectDistinct(MATERIAL.MOMENT).from(MATERIAL).fetch(MATERIAL.MOMENT))
                .containsExactlyInAnyOrder("BEFORE", "AFTER");
        assertThat(As.person("bram", () -> courses.course("basis"))
                        .orElseThrow()
                        .stories())
                .hasSize(2);
    }

    private void chaimaNotesWhoWasThereToday() {
        CourseSession today = As.person("chaima", editions::behind).stream()
                .flatMap(edition -> edition.sessions().stream())
                .filter(this::isToday)
                .findFirst()
                .orElseThrow();
        AttendanceSheet sheet =
                As.person("chaima", () -> sessionAttendance.sheet(today.id())).orElseThrow();
        assertThat(sheet.moment()).isEqualTo(NotingMoment.OPEN);
        assertThat(sheet.open()).isEqualTo(6);
        assertThat(As.person("chaima", () -> sessionAttendance.code(today.id())))
                .isInstanceOf(CodeResult.Shown.class);
    }

    private void oneEvaluationIsToldAndOneHasTooFewAnswers() {
        assertThat(outcomes("chaima"))
                .filteredOn(EvaluationOutcome.Whole.class::isInstance)
                .singleElement()
                .satisfies(whole ->
                        assertThat(((EvaluationOutcome.Whole) whole).words()).hasSize(4));
        assertThat(outcomes("bert")).hasOnlyElementsOfType(EvaluationOutcome.TooFew.class);
        assertThat(sql.fetchCount(LATER_ANSWER)).isEqualTo(3);
    }

    private void oneLicenceEndsSoonOneEndedAndACertificateWasRevoked() {
        LocalDate today = LocalDate.now(clock);

        assertThat(As.person("hasan", licences::all))
                .extracting(licence -> licence.until().orElseThrow())
                .anyMatch(until -> until.isBefore(today))
                .anyMatch(until -> until.isAfter(today) && until.isBefore(today.plusDays(60)))
                .anyMatch(until -> until.isAfter(today.plusYears(1)));
        assertThat(As.person("robin", certificates::mine))
                .extracting(Certificate::state)
                .containsExactly(CertificateState.REVOKED);
        assertThat(As.person("elif", away::mine)).hasSize(1);
    }

    private List<EvaluationOutcome> outcomes(String trainer) {
        return sql
                .selectDistinct(EVALUATION_GIVEN.EDITION_ID)
                .from(EVALUATION_GIVEN)
                .fetch(EVALUATION_GIVEN.EDITION_ID)
                .stream()
                .flatMap(edition -> As.person(trainer, () -> evaluations.outcome(edition)).stream())
                .toList();
    }

    private boolean isToday(CourseSession session) {
        return LocalDate.ofInstant(session.startsAt(), Formats.ZONE).equals(LocalDate.now(clock));
    }

    private List<StepState> states(String person, String path) {
        return As.person(person, learning::mine).stream()
                .filter(mine -> mine.path().code().equals(path))
                .flatMap(mine -> mine.steps().stream())
                .map(MyPath.MyStep::state)
                .toList();
    }

    private int version(String person) {
        return As.person(person, learning::mine).stream()
                .map(mine -> mine.path().id())
                .filter(path -> path.code().equals("verdieping"))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    void thePlanStandsInTheMiddleOfItsThirdYearWithAHistoryAndFigures() {
        organisation(uses).start();

        As.person("anna", () -> {
            PlanAsKnown now = plan.asKnown(KnownOn.now()).orElseThrow();
            assertThat(now.frame().calendar().yearOf(now.today())).contains(new PlanYear(3));
            assertThat(now.milestones())
                    .anySatisfy(item -> assertThat(now.slipsOf(item.id()))
                            .hasSize(2)
                            .allSatisfy(slip -> assertThat(slip.reason()).isNotBlank()));
            assertThat(plan.asKnown(KnownOn.day(now.today().minusYears(2)))
                            .orElseThrow()
                            .items())
                    .hasSizeBetween(5, now.items().size() - 5);
            assertThat(indicators.overview().indicators())
                    .hasSize(9)
                    // Of agreements too few people tell: that is nothing, and not nought.
                    .filteredOn(reading -> reading.indicator().element() != Element.LEADERSHIP)
                    .allSatisfy(reading -> assertThat(reading.value())
                            .as(reading.indicator().name().nl())
                            .isPresent());
        });
    }

    @Test
    void makingItTwiceChangesNothing() {
        organisation(uses).start();
        Map<String, Integer> once = rows();
        assertThat(sql.select(SUPPORT_ROUTE.CONTACT)
                        .from(SUPPORT_ROUTE)
                        .orderBy(SUPPORT_ROUTE.PLACE)
                        .fetch(SUPPORT_ROUTE.CONTACT))
                .as("whom one can call")
                .first()
                .asString()
                .contains("@meander.example");

        organisation(uses).start();

        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void aStartThatIsCutShortLeavesNothingBehindAndTheNextOneSucceeds() {
        Map<String, Integer> before = rows();
        DemoUses cutShort = new DemoUses(stories, uses, searches, acting()) {
            @Override
            void create() {
                throw new IllegalStateException("cut short");
            }
        };

        assertThatThrownBy(() -> organisation(cutShort).start()).hasMessage("cut short");
        assertThat(rows()).isEqualTo(before);

        organisation(uses).start();
        assertThat(sql.fetchCount(Tables.REVIEW)).isGreaterThanOrEqualTo(12);
    }

    @Test
    void outsideOfTheDemoNoneOfItExists() {
        assertThat(application.getBeanNamesForType(DemoSignIn.class)).isEmpty();
        assertThat(application.getBeanNamesForType(DemoOrganisation.class)).isEmpty();
        assertThat(application.getBeanNamesForType(ActingAs.class)).isEmpty();
    }

    @Test
    void eightPeopleCanBeSignedInWithAClickAndEachHasAPurpose() {
        DemoDoor door = new DemoDoor();

        assertThat(door.userNames())
                .containsExactly("anna", "bram", "chaima", "dirk", "elif", "fons", "greet", "hasan");
        assertThat(door.userNames())
                .allSatisfy(userName ->
                        assertThat(door.purpose(userName)).isNotBlank().doesNotStartWith("demo."));
    }

    private DemoOrganisation organisation(StoryUses used) {
        return organisation(new DemoUses(stories, used, searches, acting()));
    }

    private DemoOrganisation organisation(DemoUses used) {
        return new DemoOrganisation(
                people,
                steps,
                new DemoReviews(writing, sharing, responding, acting()),
                new DemoStories(importing, drafting, harvest, reading, stories, acting()),
                used,
                intervision(),
                training(),
                surveys(),
                demo(DemoPlan.class, ActingAs.class, DemoIndicators.class, DemoPlanRepository.class),
                acting(),
                transactions);
    }

    private DemoSurveys surveys() {
        return demo(DemoSurveys.class, ActingAs.class, DemoSurveyRepository.class, DemoScales.class);
    }

    private DemoTraining training() {
        return demo(
                DemoTraining.class,
                ActingAs.class,
                DemoTrainingRepository.class,
                DemoPaths.class,
                DemoCourses.class,
                DemoAsked.class,
                DemoAfterCourses.class);
    }

    private <T> T demo(Class<T> wanted, Class<?>... with) {
        DefaultListableBeanFactory demo = new DefaultListableBeanFactory(application);
        Stream.concat(Stream.of(with), Stream.of(wanted))
                .forEach(type -> demo.registerBeanDefinition(
                        type.getName(),
                        new RootBeanDefinition(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false)));
        return demo.getBean(wanted);
    }

    private DemoIntervision intervision() {
        DemoIntervisionRepository repository = new DemoIntervisionRepository(sql);
        return new DemoIntervision(
                care,
                promises,
                texts,
                planning,
                absence,
                new DemoHistory(repository, methods, acting()),
                new DemoMeetings(
                        planning,
                        absence,
                        intake,
                        methods,
                        room,
                        facilitation,
                        presenting,
                        roomWriting,
                        voting,
                        agreements,
                        checkOut,
                        takeaway,
                        repository,
                        acting()),
                acting());
    }

    private ActingAs acting() {
        return new ActingAs(clock);
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        DefaultCatalog.DEFAULT_CATALOG
                .getSchemas()
                .forEach(schema -> schema.getTables()
                        .forEach(table -> rows.put(table.getQualifiedName().toString(), sql.fetchCount(table))));
        return rows;
    }
}
