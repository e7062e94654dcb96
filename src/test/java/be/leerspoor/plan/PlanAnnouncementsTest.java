package be.leerspoor.plan;

import static be.leerspoor.plan.Plans.EAST_FLANDERS;
import static be.leerspoor.plan.Plans.action;
import static be.leerspoor.plan.Plans.kept;
import static be.leerspoor.plan.Plans.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Greet steers; fons manages the region of anna and elif; chaima and hamza work elsewhere. */
@LeerspoorTest
class PlanAnnouncementsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final String IN_YOUR_NAME = "In het implementatieplan staat nu een actie op jouw naam";
    private static final String YOU_HELP = "In het implementatieplan help je nu mee met deze actie";
    private static final String OVERDUE = "Deze actie van jou in het implementatieplan is over tijd";
    private static final String MOVED = "Deze mijlpaal in het implementatieplan is verschoven";
    private static final String MOVED_HERE = "In het implementatieplan is een mijlpaal van een regio verschoven";

    @Autowired
    private Plans plans;

    @Autowired
    private PlanItems items;

    @Autowired
    private PlanAnnouncements announcements;

    @Autowired
    private MyNotices notices;

    @Autowired
    private MovableClock clock;

    private ItemId objective = ItemId.random();

    @BeforeEach
    void begin() {
        plans.begin();
        objective = plans.objective("Elk team oefent");
    }

    @Test
    void whoGetsAnActionOrHelpsWithItHearsSoAndWhoGaveItDoesNot() {
        ItemId item = plans.put("greet", helpedBy(action(objective, "Samen oefenen", "anna", TODAY, JUNE), "elif"));
        plans.put("greet", action(objective, "Zelf doen", "greet", TODAY, JUNE));

        assertThat(told("anna")).containsExactly(IN_YOUR_NAME + ": Samen oefenen");
        assertThat(news("anna").getFirst().path()).contains("plan/items/" + item);
        assertThat(told("elif")).containsExactly(YOU_HELP + ": Samen oefenen");
        assertThat(told("greet")).isEmpty();
    }

    @Test
    void whoHasAPartInItNoMoreIsNotRemindedOfItAndWhoHadOneHearsNothingNew() {
        Action first = helpedBy(action(objective, "Samen oefenen", "anna", TODAY, JUNE), "elif");
        ItemId item = plans.put("greet", first);
        Action next = helpedBy(action(objective, "Samen oefenen", "bram", TODAY, JUNE), "elif");
        assertThat(plans.change("greet", item, 1, next, "")).isInstanceOf(PlanResult.Kept.class);

        assertThat(told("anna")).isEmpty();
        assertThat(told("bram")).containsExactly(IN_YOUR_NAME + ": Samen oefenen");
        assertThat(told("elif")).containsExactly(YOU_HELP + ": Samen oefenen");

        As.person("greet", () -> kept(items.takeAway(item, 2, "Het gaat anders.", Confirmation.none())));
        assertThat(told("bram")).isEmpty();
        assertThat(told("elif")).isEmpty();
    }

    @Test
    void anActionOverItsTimeIsToldOfOnceForEachDayItWasToBeDoneBy() {
        Action late = action(objective, "Samen oefenen", "anna", TODAY.minusDays(20), TODAY.minusDays(1));
        ItemId item = plans.put("greet", late);
        plans.put("greet", action(objective, "Nog tijd genoeg", "bram", TODAY, TODAY));
        seen("anna");

        announcements.tellOfOverdue();
        assertThat(told("anna")).contains(OVERDUE + ": Samen oefenen");
        assertThat(told("bram")).noneMatch(words -> words.startsWith(OVERDUE));
        seen("anna");
        clock.moveBy(Duration.ofDays(3));
        announcements.tellOfOverdue();
        assertThat(overdue("anna")).isOne();

        Action later = action(objective, "Samen oefenen", "anna", TODAY.minusDays(20), TODAY.plusDays(30));
        kept(plans.change("greet", item, 1, later, ""));
        assertThat(overdue("anna")).as("not over its time any more").isZero();
        clock.moveBy(Duration.ofDays(30));
        announcements.tellOfOverdue();
        assertThat(overdue("anna")).isOne();

        As.person("anna", () -> kept(items.report(item, 2, ActionState.DONE, "", Confirmation.none())));
        assertThat(overdue("anna")).as("done").isZero();
        announcements.tellOfOverdue();
        assertThat(overdue("anna")).isZero();
    }

    @Test
    void aMilestoneThatMovesIsToldToWhoIsAtWorkForItsObjective() {
        plans.put("greet", helpedBy(action(objective, "Samen oefenen", "anna", TODAY, JUNE), "greet", "elif"));
        plans.put("greet", action(plans.objective("Iets anders"), "Elders", "bram", TODAY, JUNE));
        Milestone day = milestone(objective, "Alle teams geoefend", JUNE);
        ItemId item = plans.put("greet", day);
        kept(plans.change("greet", item, 1, day.movedTo(JUNE.plusMonths(2)), "Te weinig trainers."));

        assertThat(told("anna")).contains(MOVED + ": Alle teams geoefend");
        assertThat(told("elif")).contains(MOVED + ": Alle teams geoefend");
        assertThat(told("greet")).as("moved it").isEmpty();
        assertThat(told("bram")).noneMatch(words -> words.startsWith(MOVED));
    }

    @Test
    void whatARegionMovesIsToldToNobodyElsewhereAndWithoutItsName() {
        plans.put("greet", helpedBy(action(objective, "Samen oefenen", "hamza", TODAY, JUNE), "anna"));
        Milestone day = milestone(objective, EAST_FLANDERS, "Gent eerst", JUNE);
        ItemId item = plans.put("fons", day);
        kept(plans.change("fons", item, 1, day.movedTo(JUNE.plusMonths(2)), "Verhuis."));

        assertThat(told("anna")).contains(MOVED_HERE + ": ");
        assertThat(told("hamza")).containsExactly(IN_YOUR_NAME + ": Samen oefenen");
    }

    private List<MyNotice> news(String who) {
        return As.person(who, () -> notices.newest(50)).stream()
                .filter(notice ->
                        notice.path().filter(path -> path.startsWith("plan/")).isPresent())
                .toList();
    }

    private List<String> told(String who) {
        return news(who).stream()
                .map(notice -> notice.title() + ": " + notice.line())
                .toList();
    }

    private long overdue(String who) {
        return told(who).stream().filter(words -> words.startsWith(OVERDUE)).count();
    }

    private void seen(String who) {
        As.person(who, () -> notices.seenUpTo(clock.instant()));
    }

    private static Action helpedBy(Action action, String... helpers) {
        Set<PersonId> people = Arrays.stream(helpers).map(Plans::person).collect(Collectors.toSet());
        return new Action(
                action.objective(),
                action.region(),
                action.title(),
                action.words(),
                action.owner(),
                people,
                action.from(),
                action.until(),
                action.state());
    }
}
