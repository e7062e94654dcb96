package be.leerspoor.plan;

import static leerspoor.db.casereview.Tables.REVIEW;
import static leerspoor.db.people.Tables.REGION;
import static leerspoor.db.people.Tables.TEAM;
import static leerspoor.db.plan.Tables.FRAME;
import static leerspoor.db.plan.Tables.MEASURED_MONTH;
import static leerspoor.db.plan.Tables.MONTH_FIGURE;
import static leerspoor.db.stories.Tables.STORY_USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.UseResult;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.ToldShare;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Months are counted while they go on and a week longer, and then they stay what they are. It is 9 March 2027. */
@LeerspoorTest
@WithPerson("greet")
class MonthFiguresTest {

    private static final Measure USED = Measure.of(MeasureKind.STORIES_USED);
    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final List<String> EAST = List.of("anna", "bram", "imane", "joris", "kaat", "lotte");

    @Autowired
    private MonthFigures figures;

    @Autowired
    private MeasureSources sources;

    @Autowired
    private BegunIndicators begun;

    @Autowired
    private Indicators indicators;

    @Autowired
    private FigureDesk desk;

    @Autowired
    private CheckIndicatorsCommand command;

    @Autowired
    private Shelf shelf;

    @Autowired
    private StoryUses uses;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sharing sharing;

    @Autowired
    private AskedWaves waves;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private IndicatorId used = IndicatorId.random();

    @BeforeEach
    void plan() {
        begun.plan(YearMonth.of(2026, 9));
        used = begun.counted(USED, "Gebruikte verhalen");
    }

    @Test
    void whatNobodyDidYetIsMissingAndNotNought() {
        begun.count();
        assertThat(value()).isEmpty();

        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        use("bram", story, TODAY);
        begun.count();
        assertThat(value()).contains(BigDecimal.ONE);
        assertThat(months())
                .filteredOn(month -> month.first().isPresent())
                .extracting(MonthFigure::month)
                .containsExactly(MARCH);

        at(LocalDateTime.of(2027, 4, 1, 9, 0));
        begun.count();
        assertThat(month(MARCH.plusMonths(1)).first())
                .as("a month in which nobody does what was done before")
                .contains(new Counted(0, 0));
    }

    @Test
    void aStoryUsedTodayIsInTheFigureAtTheNextCount() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        begun.count();
        assertThat(As.person("bram", () -> uses.use(story, "", Confirmation.none())))
                .isInstanceOf(UseResult.Used.class);

        begun.count();
        assertThat(value()).contains(BigDecimal.ONE);
        begun.count();
        assertThat(value()).as("counted twice it is the same").contains(BigDecimal.ONE);

        As.person("bram", () -> uses.undo(story, TODAY));
        begun.count();
        assertThat(month(MARCH).first())
                .as("taken back while the month goes on")
                .isEmpty();
    }

    @Test
    void aMonthIsFrozenAWeekAfterItsEndAndChangesNoMore() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        use("bram", story, TODAY);
        at(LocalDateTime.of(2027, 4, 7, 23, 59));
        use("imane", story, TODAY.plusDays(1));
        begun.count();
        assertThat(month(MARCH).first()).contains(new Counted(2, 0));
        assertThat(month(MARCH).frozenAt()).isEmpty();

        at(LocalDateTime.of(2027, 4, 8, 0, 1));
        begun.count();
        assertThat(month(MARCH).frozenAt()).isPresent();

        use("joris", story, TODAY);
        begun.count();
        assertThat(month(MARCH).holds()).as("it came late").contains(new Counted(2, 0));
        StringWriter told = new StringWriter();
        assertThat(check(told)).isZero();
        assertThat(told.toString())
                .contains("stories.used, maart 2027: vastgezet op 2, nu geteld 3")
                .contains("Alles klopt.");
    }

    @Test
    void whatStillMovesAndIsKeptOtherwiseIsWrong() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        use("bram", story, TODAY);
        begun.count();
        StringWriter told = new StringWriter();
        assertThat(check(told)).isZero();

        sql.update(MONTH_FIGURE)
                .set(MONTH_FIGURE.COUNTED, 7L)
                .where(MONTH_FIGURE.MEASURE.eq(USED.code()))
                .and(MONTH_FIGURE.MONTH_ON.eq(MARCH.atDay(1)))
                .execute();
        assertThat(check(told)).isEqualTo(1);
        assertThat(told.toString()).contains("stories.used, maart 2027: staat op 7, geteld 1. Dit klopt niet.");

        begun.count();
        assertThat(check(new StringWriter())).as("the next count puts it right").isZero();
    }

    @Test
    void aCorrectionStandsBesideWhatWasFrozen() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        use("bram", story, FEBRUARY.atDay(3));
        begun.count();
        assertThat(correct(MARCH, 5, "Telt nog.")).isEqualTo(IndicatorResult.Faulty.of(IndicatorProblem.STILL_COUNTED));
        assertThat(correct(FEBRUARY, 5, " ")).isEqualTo(IndicatorResult.Faulty.of(IndicatorProblem.NO_REASON));
        assertThat(desk.correct(used, new CorrectionDraft(FEBRUARY, 5, 6, "Waarom"), Confirmation.none()))
                .isEqualTo(IndicatorResult.Faulty.of(IndicatorProblem.OUT_OF_RANGE));
        at(LocalDateTime.of(2027, 3, 12, 9, 0));

        assertThat(correct(FEBRUARY, 5, "Vier mensen vulden het op papier in."))
                .isEqualTo(new IndicatorResult.Kept(used));
        assertThat(correct(FEBRUARY, 5, "")).as("the same once more").isEqualTo(new IndicatorResult.Kept(used));

        MonthFigure month = month(FEBRUARY);
        assertThat(month.first()).contains(new Counted(1, 0));
        assertThat(month.holds()).contains(new Counted(5, 0));
        assertThat(month.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.reason()).isEqualTo("Vier mensen vulden het op papier in.");
            assertThat(correction.byName()).startsWith("Greet");
        });
        assertThat(value()).contains(BigDecimal.valueOf(5));
        assertThat(indicators
                        .asKnown(KnownOn.day(TODAY))
                        .indicators()
                        .getFirst()
                        .value())
                .as("as it was known before")
                .contains(BigDecimal.ONE);
        begun.count();
        assertThat(month(FEBRUARY).holds()).contains(new Counted(5, 0));
        As.person(
                "anna",
                () -> assertThatThrownBy(() -> correct(FEBRUARY, 9, "Waarom"))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void asKnownOnADayOnlyWhatWasFrozenByThenIsTold() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        use("bram", story, FEBRUARY.atDay(3));
        use("bram", story, TODAY);
        begun.count();

        assertThat(value()).contains(BigDecimal.valueOf(2));
        assertThat(indicators
                        .asKnown(KnownOn.day(TODAY))
                        .indicators()
                        .getFirst()
                        .value())
                .as("March still moves")
                .contains(BigDecimal.ONE);
    }

    @Test
    void historyStaysUnderTheRegionOfThen() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        EAST.forEach(person -> use(person, story, YearMonth.of(2027, 1).atDay(5)));
        begun.count();
        EAST.forEach(person -> use(person, story, FEBRUARY.atDay(5)));
        var east = Cast.team("Gent-Noord").region();
        sql.update(MEASURED_MONTH)
                .setNull(MEASURED_MONTH.FROZEN_AT)
                .where(MEASURED_MONTH.MONTH_ON.eq(FEBRUARY.atDay(1)))
                .execute();

        sql.update(TEAM)
                .set(TEAM.REGION_ID, Cast.team("Hasselt").region().id())
                .where(TEAM.REGION_ID.eq(east.id()))
                .execute();
        sql.update(REGION)
                .set(REGION.NAME, "Scheldeland")
                .where(REGION.ID.eq(east.id()))
                .execute();
        begun.count();

        assertThat(indicators.page(used).orElseThrow().regions())
                .extracting(region -> region.region().name(), RegionMonth::nameThen, RegionMonth::month)
                .containsExactly(
                        tuple("Limburg", "Limburg", FEBRUARY),
                        tuple("Scheldeland", "Oost-Vlaanderen", YearMonth.of(2027, 1)));
    }

    @Test
    void aRegionIsToldOfMoreThanFivePeopleAndOnceItsMonthIsFrozen() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        EAST.subList(0, 5)
                .forEach(person -> use(person, story, YearMonth.of(2027, 1).atDay(5)));
        EAST.forEach(person -> use(person, story, TODAY));
        begun.count();
        assertThat(indicators.page(used).orElseThrow().regions()).isEmpty();

        at(LocalDateTime.of(2027, 4, 2, 9, 0));
        begun.count();
        assertThat(indicators.page(used).orElseThrow().regions())
                .as("March can still change")
                .isEmpty();
        at(LocalDateTime.of(2027, 4, 8, 9, 0));
        begun.count();
        assertThat(indicators.page(used).orElseThrow().regions())
                .singleElement()
                .satisfies(region -> assertThat(region.counted()).isEqualTo(new Counted(6, 0)));
    }

    @Test
    void aMonthIsOneInBrusselsAlsoWhenTheClocksChangeAndInALeapYear() {
        ReviewId winter = As.person("anna", () -> reviews.sharedWith("Een oma", "Ze bleef.", "bram"));
        ReviewId summer = As.person("anna", () -> reviews.sharedWith("Een tante", "Ze belde.", "bram"));
        ReviewId leap = As.person("anna", () -> reviews.sharedWith("Een buur", "Hij hielp.", "bram"));
        opened(winter, "2026-10-31T23:30:00Z");
        opened(summer, "2027-03-31T22:30:00Z");
        opened(leap, "2028-02-29T22:59:59Z");
        at(LocalDateTime.of(2028, 3, 20, 9, 0));
        begun.count();

        assertThat(counted(MeasureKind.REVIEWS_OPENED, YearMonth.of(2026, 10))).isEmpty();
        assertThat(counted(MeasureKind.REVIEWS_OPENED, YearMonth.of(2026, 11))).contains(1L);
        assertThat(counted(MeasureKind.REVIEWS_OPENED, YearMonth.of(2027, 3))).contains(0L);
        assertThat(counted(MeasureKind.REVIEWS_OPENED, YearMonth.of(2027, 4))).contains(1L);
        assertThat(counted(MeasureKind.REVIEWS_OPENED, YearMonth.of(2028, 2))).contains(1L);
        assertThat(counted(MeasureKind.REVIEWS_OPENED, YearMonth.of(2028, 3))).contains(0L);
    }

    @Test
    void aReviewThatIsOpenedAgainCountsOnceInTheMonthOfTheFirstTime() {
        ReviewId review = As.person("anna", () -> reviews.sharedWith("Een oma", "Ze bleef.", "bram"));
        begun.count();
        at(LocalDateTime.of(2027, 4, 20, 9, 0));
        begun.count();
        As.person("anna", () -> {
            sharing.withdraw(review);
            reviews.share(review, Set.of(Cast.person("bram").id()), Set.of());
        });
        begun.count();

        assertThat(counted(MeasureKind.REVIEWS_OPENED, MARCH)).contains(1L);
        assertThat(counted(MeasureKind.REVIEWS_OPENED, MARCH.plusMonths(1))).contains(0L);
        StringWriter told = new StringWriter();
        assertThat(check(told)).isZero();
        assertThat(told.toString()).doesNotContain("reviews.opened");
    }

    @Test
    void ofTwoServersAtOnceEachMonthIsKeptOnce() throws Exception {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        use("bram", story, FEBRUARY.atDay(3));
        use("bram", story, TODAY);
        Callable<Void> count = () -> {
            figures.countWhatIsDue();
            return null;
        };
        try (var servers = Executors.newFixedThreadPool(2)) {
            for (var each : servers.invokeAll(List.of(count, count))) {
                each.get();
            }
        }
        begun.count();

        assertThat(month(FEBRUARY).holds()).contains(new Counted(1, 0));
        assertThat(month(FEBRUARY).frozenAt()).isPresent();
        assertThat(month(MARCH).holds()).contains(new Counted(1, 0));
        assertThat(check(new StringWriter())).isZero();
    }

    @Test
    void whatSurveysTellOfAnAnswerIsCountedInTheMonthTheWaveEnded() {
        WaveId wave = waves.open("breadth", WaveMode.ANONYMOUS);
        int number = 0;
        for (String who : AskedWaves.everybody()) {
            String answer = number++ % 2 == 0 ? "rarely" : "every-case";
            waves.send(who, wave, AskedWaves.same(AskedWaves.TOOLS, answer));
        }
        Measure response = new Measure(MeasureKind.SURVEY_RESPONSE, "breadth");
        assertThat(sources.round().count(response, MARCH))
                .as("nothing is told before it closes")
                .isEmpty();
        waves.close(wave);

        // Which answers are told together is for surveys to decide.
        var item = sources.surveys().of("breadth").getLast().items().getFirst();
        ToldShare told = item.shares().getFirst();
        IndicatorId share = begun.counted(
                Measure.ofAnswer(
                        "breadth",
                        item.item().code(),
                        told.options().stream().map(Scale.Option::code).toList()),
                "Zelden gebruikt");
        begun.count();
        assertThat(indicators.page(share).orElseThrow().reading().value())
                .hasValueSatisfying(value -> assertThat(value.doubleValue()).isCloseTo(told.percent(), within(0.001)));
        assertThat(sources.round().count(response, MARCH)).isPresent();
    }

    @Test
    void aPathThatTooFewWalkIsMissing() {
        IndicatorId path = begun.counted(new Measure(MeasureKind.PATH_FINISHED_DUE, "basisopleiding"), "Basis");
        begun.count();

        IndicatorReading reading = indicators.page(path).orElseThrow().reading();
        assertThat(reading.value()).isEmpty();
        assertThat(reading.progress()).isEqualTo(new Progress.Unknown(Progress.Why.NO_MEASUREMENT));
    }

    @Test
    void asLongAsNobodyBeganThePlanNothingIsCounted() {
        sql.deleteFrom(FRAME).execute();
        begun.count();

        assertThat(sql.fetchCount(MEASURED_MONTH)).isZero();
    }

    private Optional<BigDecimal> value() {
        return indicators.overview().indicators().getFirst().value();
    }

    private List<MonthFigure> months() {
        return indicators.page(used).orElseThrow().months();
    }

    private MonthFigure month(YearMonth month) {
        return months().stream()
                .filter(each -> each.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Long> counted(MeasureKind kind, YearMonth month) {
        return sql.select(MONTH_FIGURE.COUNTED)
                .from(MONTH_FIGURE)
                .where(MONTH_FIGURE.MEASURE.eq(kind.code()))
                .and(MONTH_FIGURE.MONTH_ON.eq(month.atDay(1)))
                .and(MONTH_FIGURE.PLACE.eq("all"))
                .fetchOptional(MONTH_FIGURE.COUNTED);
    }

    private IndicatorResult correct(YearMonth month, long counted, String reason) {
        return desk.correct(used, new CorrectionDraft(month, counted, 0, reason), Confirmation.none());
    }

    private int check(StringWriter told) {
        PrintWriter writer = new PrintWriter(told);
        return As.nobody(() -> command.run(List.of(), writer, writer));
    }

    private void use(String userName, StoryId story, LocalDate day) {
        sql.insertInto(STORY_USE)
                .set(STORY_USE.ID, UUID.randomUUID())
                .set(STORY_USE.STORY_ID, story)
                .set(STORY_USE.PERSON_ID, Cast.person(userName).id())
                .set(STORY_USE.BROUGHT, "")
                .set(STORY_USE.USED_ON, day)
                .set(STORY_USE.USED_AT, day.atTime(12, 0).atZone(Formats.ZONE).toInstant())
                .execute();
    }

    private void opened(ReviewId review, String moment) {
        sql.update(REVIEW)
                .set(REVIEW.SHARED_AT, Instant.parse(moment))
                .set(REVIEW.FIRST_SHARED_AT, Instant.parse(moment))
                .where(REVIEW.ID.eq(review))
                .execute();
    }

    private void at(LocalDateTime moment) {
        clock.moveTo(moment.atZone(Formats.ZONE).toInstant());
    }
}
