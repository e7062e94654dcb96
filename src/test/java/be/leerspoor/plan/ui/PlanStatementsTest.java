package be.leerspoor.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.BegunIndicators;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.LinkKind;
import be.leerspoor.plan.MadeReports;
import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MeasureKind;
import be.leerspoor.plan.PlanAgreements;
import be.leerspoor.plan.PlanItems;
import be.leerspoor.plan.PlanLink;
import be.leerspoor.plan.Plans;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every page of the plan asks of the database. */
@LeerspoorTest
@WithPerson("greet")
class PlanStatementsTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final String CHILD = "attitude.child-partner";
    private static final int MOST = 3;

    /**
     * The plan at a glance, as it is or as it was known on a day, and an outcome bring together what several capabilities know,
     * as the start page does (decision 0021).
     */
    private static final int MOST_OF_SEVERAL = 6;

    private static final Set<String> OF_SEVERAL = Set.of("plan", "plan/roadmap?on=2027-03-09", "plan/outcomes/voice");

    @Autowired
    private MovableClock clock;

    @Autowired
    private Plans plans;

    @Autowired
    private BegunIndicators indicators;

    @Autowired
    private MadeReports reports;

    @Autowired
    private PlanAgreements agreements;

    @Autowired
    private PlanItems items;

    @Autowired
    private AskedWaves waves;

    @Autowired
    private Statements statements;

    @Test
    void everyPageOfThePlanAsksTheDatabaseAFewThingsOnly() {
        List<String> pages = pages();
        // What never changes is kept at hand from the first time on.
        pages.forEach(ViewTest::visit);
        SoftAssertions softly = new SoftAssertions();
        for (String page : pages) {
            visit("profile");
            List<String> sql = statements.during(() -> visit(page));
            softly.assertThat(sql)
                    .as(page)
                    .hasSizeLessThanOrEqualTo(OF_SEVERAL.contains(page) ? MOST_OF_SEVERAL : MOST);
            softly.assertThat(words()).as(page).doesNotContain("Hier vind je niets");
        }
        softly.assertAll();
        visit("plan/outcomes/voice");
        assertThat(words()).contains("Het kind als partner", "Ik betrek het kind of de jongere als actieve partner.");
        visit(pages.get(5));
        assertThat(words()).contains("Hoort bij", "Basisopleiding");
    }

    private List<String> pages() {
        plans.begin();
        ItemId objective = plans.objective("Wie wil, kan leren");
        ItemId milestone =
                plans.put("greet", Plans.milestone(objective, "Elk team heeft een groep", TODAY.plusMonths(2)));
        ItemId action =
                plans.put("greet", Plans.action(objective, "Tweedaagse in Gent", "chaima", TODAY, TODAY.plusMonths(4)));
        PlanLink path = new PlanLink(LinkKind.PATH, "basisopleiding");
        Action linked = Plans.action(objective, "Tweedaagse in Gent", "chaima", TODAY, TODAY.plusMonths(4));
        items.change(action, 1, linked, Set.of(path), "", Confirmation.none());
        agreements.agree(UUID.randomUUID(), "Bij het begin", Confirmation.none());
        clock.moveBy(Duration.ofMinutes(5));
        plans.change(
                "greet",
                milestone,
                1,
                Plans.milestone(objective, "Elk team heeft een groep", TODAY.plusMonths(3)),
                "Later.");
        IndicatorId counted = indicators.counted(Measure.of(MeasureKind.STORIES_PUBLISHED), "Gepubliceerde verhalen");
        IndicatorId load = indicators.load("Ervaren last");
        indicators.enter(load, LocalDate.of(2027, 2, 1), 3);
        indicators.count();
        WaveId wave = waves.open("attitude", WaveMode.ANONYMOUS);
        List<String> people = AskedWaves.everybody();
        for (int number = 0; number < people.size(); number++) {
            waves.send(people.get(number), wave, Map.of(CHILD, number % 2 == 0 ? "always" : "rarely"));
        }
        waves.close(wave);
        IndicatorId answered =
                indicators.counted(Measure.ofAnswer("attitude", CHILD, List.of("always")), "Het kind als partner");
        IndicatorId finished =
                indicators.counted(new Measure(MeasureKind.PATH_FINISHED, "basisopleiding"), "Basis afgerond");
        return List.of(
                "plan",
                "plan/roadmap",
                "plan/roadmap?on=2027-03-09",
                "plan/items/" + objective,
                "plan/items/" + milestone,
                "plan/items/" + action,
                "plan/new/objective",
                "plan/new/action",
                "plan/new/milestone",
                "plan/new/risk",
                "plan/new/decision",
                "plan/frame",
                "plan/load",
                "plan/agreed",
                "plan/meetings",
                "plan/meetings/" + plans.meeting(),
                "plan/outcomes",
                "plan/outcomes/voice",
                "plan/file",
                "plan/reports",
                "plan/reports/" + reports.ofFirstYear("Nog te schrijven"),
                "plan/reports/" + reports.finalOfFirstYear("Het eerste jaar"),
                "plan/indicators",
                "plan/indicators/" + counted,
                "plan/indicators/" + load,
                "plan/indicators/" + answered,
                "plan/indicators/" + finished,
                "plan/indicators/new",
                "plan/indicators/" + load + "/edit",
                "plan/indicators/" + load + "/enter",
                "plan/indicators/" + counted + "/correct/2027-01");
    }
}
