package be.leerspoor.plan;

import static leerspoor.db.stories.Tables.STORY_USE;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.ui.Shelf;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a report tells of indicators. The plan began in September 2026 and it is 9 March 2027: February is just frozen. */
@LeerspoorTest
@WithPerson("greet")
class CountedReportFiguresTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 8, 31);

    @Autowired
    private CountedReportFigures figures;

    @Autowired
    private BegunIndicators begun;

    @Autowired
    private Indicators indicators;

    @Autowired
    private FigureDesk desk;

    @Autowired
    private MadeReports made;

    @Autowired
    private YearReports reports;

    @Autowired
    private ReportFiles files;

    @Autowired
    private Shelf shelf;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private IndicatorId used = IndicatorId.random();

    @BeforeEach
    void plan() {
        begun.plan(YearMonth.from(FIRST_DAY));
        used = begun.counted(Measure.of(MeasureKind.STORIES_USED), "Gebruikte verhalen");
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        for (LocalDate day : List.of(FEBRUARY.atDay(3), FEBRUARY.atDay(4), MARCH.atDay(2))) {
            sql.insertInto(STORY_USE)
                    .set(STORY_USE.ID, UUID.randomUUID())
                    .set(STORY_USE.STORY_ID, story)
                    .set(STORY_USE.PERSON_ID, Cast.person("bram").id())
                    .set(STORY_USE.BROUGHT, "")
                    .set(STORY_USE.USED_ON, day)
                    .set(
                            STORY_USE.USED_AT,
                            day.atTime(12, 0).atZone(Formats.ZONE).toInstant())
                    .execute();
        }
        begun.count();
    }

    @Test
    void onlyFrozenMonthsAreTold() {
        FrozenReport.Figure figure = of(FIRST_DAY, LAST_DAY).getFirst();

        assertThat(figure.points()).containsExactly(new FrozenReport.Point(FEBRUARY.atEndOfMonth(), two()));
        assertThat(figure.value()).isEqualTo(two());
        assertThat(figure.unknownFrom()).isEqualTo(MARCH);
        assertThat(figure.target())
                .as("a part of a year beside its whole target")
                .isNull();
        assertThat(of(FIRST_DAY, FEBRUARY.atEndOfMonth()).getFirst().unknownFrom())
                .as("a period of which all is known")
                .isNull();
        assertThat(of(MARCH.atDay(1), LAST_DAY).getFirst().value()).isNull();
    }

    @Test
    void theFiguresAreThoseOfTheMonthsOfTheIndicator() {
        clock.moveTo(LocalDateTime.of(2027, 9, 8, 9, 0).atZone(Formats.ZONE).toInstant());
        begun.count();
        desk.correct(used, new CorrectionDraft(FEBRUARY, 5, 0, "Op papier ingevuld."), Confirmation.none());

        FrozenReport.Figure figure = of(FIRST_DAY, LAST_DAY).getFirst();
        IndicatorPage page = indicators.page(used).orElseThrow();
        assertThat(figure.points())
                .containsExactlyElementsOf(page.months().stream()
                        .filter(month -> !month.month().isAfter(YearMonth.from(LAST_DAY)))
                        .flatMap(month -> month.holds().stream()
                                .map(counted ->
                                        new FrozenReport.Point(month.month().atEndOfMonth(), counted.value())))
                        .toList())
                .hasSize(7);
        IndicatorYear year = page.reading().years().getFirst();
        assertThat(year.value()).contains(BigDecimal.valueOf(6)).hasValue(figure.value());
        assertThat(figure.target()).isEqualByComparingTo("40");
        assertThat(figure.unknownFrom()).isNull();
    }

    @Test
    void whatWasEnteredIsHeldBesideTheTargetOfTheYearOfItsDay() {
        IndicatorId load = begun.load("Ervaren last");
        begun.enter(load, LocalDate.of(2027, 1, 15), 3);
        begun.enter(load, LocalDate.of(2027, 3, 1), 2.5);

        FrozenReport.Figure figure = of(FIRST_DAY, LAST_DAY.plusYears(1)).getLast();
        assertThat(figure.points()).hasSize(2);
        assertThat(figure.value()).isEqualByComparingTo("2.5");
        assertThat(figure.target())
                .as("of the first year, although the period ends in the second")
                .isEqualByComparingTo("2");
        assertThat(figure.unknownFrom()).isNull();
    }

    @Test
    void aReportNamesTheMonthsThatAreNotKnownYet() {
        UUID report = made.finalOfFirstYear("Het jaar 2027");
        YearReport read = reports.find(report).orElseThrow();

        assertThat(ReportPage.of(read, Texts.DUTCH))
                .contains(
                        "Gemeten tot en met 28 februari 2027: 2.",
                        "Nog niet bekend: maart 2027 tot en met december 2027.");
        assertThat(ReportPage.of(read, Texts.ENGLISH))
                .contains("Measured up to 28 February 2027: 2.", "Not known yet: March 2027 to December 2027.");
        assertThat(new String(
                        files.file(report, ReportFiles.Kind.CSV, Texts.DUTCH)
                                .orElseThrow()
                                .content(),
                        StandardCharsets.UTF_8))
                .contains("Nog niet bekend: maart 2027 tot en met december 2027.")
                .doesNotContain("9/03/2027;;1");
    }

    private List<FrozenReport.Figure> of(LocalDate from, LocalDate until) {
        return As.person("greet", () -> figures.of(from, until));
    }

    private static BigDecimal two() {
        return BigDecimal.valueOf(2);
    }
}
