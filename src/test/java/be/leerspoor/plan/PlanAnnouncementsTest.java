package be.leerspoor.plan;

import static be.leerspoor.plan.Plans.EAST_FLANDERS;
import static be.leerspoor.plan.Plans.action;
import static be.leerspoor.plan.Plans.kept;
import static be.leerspoor.plan.Plans.milestone;
import static java.nio.charset.StandardCharsets.UTF_8;
import static leerspoor.db.notice.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.notice.Postbox;
import be.leerspoor.notice.QuietHours;
import be.leerspoor.notice.Wish;
import be.leerspoor.notice.Wishes;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Greet steers; fons manages the region of anna and elif; chaima and hamza work elsewhere. */
@LeerspoorTest
class PlanAnnouncementsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final String IN_YOUR_NAME = "Op jouw naam: Samen oefenen";
    private static final String YOU_HELP = "Je helpt mee met: Samen oefenen";
    private static final String OVERDUE = "Over tijd: Samen oefenen";
    private static final String MOVED = "Verschoven: Alle teams geoefend";
    private static final String MOVED_THERE = "Verschoven: een mijlpaal van een regio";

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private Plans plans;

    @Autowired
    private PlanItems items;

    @Autowired
    private PlanAnnouncements announcements;

    @Autowired
    private MyNotices notices;

    @Autowired
    private PlanFile files;

    @Autowired
    private Wishes wishes;

    @Autowired
    private QuietHours hours;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext sql;

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

        assertThat(told("anna")).containsExactly(IN_YOUR_NAME);
        assertThat(news("anna").getFirst().path()).contains("plan/items/" + item);
        assertThat(told("elif")).containsExactly(YOU_HELP);
        assertThat(told("greet")).isEmpty();
    }

    @Test
    void whoHasAPartInItNoMoreIsNotRemindedOfItAndWhoHadOneHearsNothingNew() {
        Action first = helpedBy(action(objective, "Samen oefenen", "anna", TODAY, JUNE), "elif");
        ItemId item = plans.put("greet", first);
        Action next = helpedBy(action(objective, "Samen oefenen", "bram", TODAY, JUNE), "elif");
        assertThat(plans.change("greet", item, 1, next, "")).isInstanceOf(PlanResult.Kept.class);

        assertThat(told("anna")).isEmpty();
        assertThat(told("bram")).containsExactly(IN_YOUR_NAME);
        assertThat(told("elif")).containsExactly(YOU_HELP);

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
        assertThat(told("anna")).contains(OVERDUE);
        assertThat(told("bram")).noneMatch(words -> words.startsWith("Over tijd"));
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

        assertThat(told("anna")).contains(MOVED);
        assertThat(told("elif")).contains(MOVED);
        assertThat(told("greet")).as("moved it").isEmpty();
        assertThat(told("bram")).noneMatch(words -> words.startsWith("Verschoven"));
    }

    @Test
    void whatARegionMovesIsToldToNobodyElsewhereAndWithoutItsName() {
        plans.put("greet", helpedBy(action(objective, "Samen oefenen", "hamza", TODAY, JUNE), "anna"));
        Milestone day = milestone(objective, EAST_FLANDERS, "Gent eerst", JUNE);
        ItemId item = plans.put("fons", day);
        kept(plans.change("fons", item, 1, day.movedTo(JUNE.plusMonths(2)), "Verhuis."));

        assertThat(told("anna")).contains(MOVED_THERE);
        assertThat(told("hamza")).containsExactly(IN_YOUR_NAME);
    }

    @Test
    void whoIsTakenOffAnActionAgainReadsNothingOfItInTheMailOfTheMorning() {
        As.person("hamza", () -> hours.choose(LocalTime.of(12, 0), LocalTime.of(8, 0)));
        Action ofGent = action(objective, EAST_FLANDERS, "Samen oefenen", "fons", TODAY, JUNE);
        ItemId item = plans.put("fons", helpedBy(ofGent, "hamza"));
        assertThat(mailsFor("hamza")).isEqualTo(1);

        kept(plans.change("fons", item, 1, ofGent, ""));

        assertThat(told("hamza")).isEmpty();
        assertThat(mailsFor("hamza")).isZero();
    }

    @Test
    void ownersWhoBecomeHelpersReadOnlyThatTheyHelp() {
        Action late = action(objective, "Samen oefenen", "anna", TODAY.minusDays(20), TODAY.minusDays(1));
        ItemId item = plans.put("greet", late);
        announcements.tellOfOverdue();
        assertThat(told("anna")).containsExactlyInAnyOrder(IN_YOUR_NAME, OVERDUE);

        Action given = action(objective, "Samen oefenen", "bram", TODAY.minusDays(20), TODAY.minusDays(1));
        kept(plans.change("greet", item, 1, helpedBy(given, "anna"), ""));
        announcements.tellOfOverdue();

        assertThat(told("anna")).containsExactly(YOU_HELP);
        assertThat(told("bram")).as("by the same day").containsExactlyInAnyOrder(IN_YOUR_NAME, OVERDUE);
    }

    @Test
    void whatIsOverItsTimeAgainIsToldOfAgain() {
        Action late = action(objective, "Samen oefenen", "anna", TODAY.minusDays(20), TODAY.minusDays(1));
        ItemId item = plans.put("greet", late);
        announcements.tellOfOverdue();
        report(item, 1, ActionState.DONE);
        report(item, 2, ActionState.UNDER_WAY);
        assertThat(overdue("anna")).isZero();
        announcements.tellOfOverdue();
        assertThat(overdue("anna")).as("under way again").isOne();

        Action later = action(objective, "Samen oefenen", "anna", TODAY.minusDays(20), JUNE);
        kept(plans.change("greet", item, 3, later, ""));
        kept(plans.change("greet", item, 4, late, ""));
        announcements.tellOfOverdue();
        assertThat(overdue("anna")).as("by the day it was before").isOne();

        As.person("greet", () -> kept(items.takeAway(item, 5, "Het gaat anders.", Confirmation.none())));
        assertThat(told("anna")).isEmpty();
        As.person("greet", () -> kept(items.bringBack(item, 6)));
        announcements.tellOfOverdue();
        assertThat(told("anna")).as("brought back").containsExactlyInAnyOrder(IN_YOUR_NAME, OVERDUE);
    }

    @Test
    void whatIsReportedDoneWhileItIsToldOfIsTakenBack() throws Exception {
        ItemId item =
                plans.put("greet", action(objective, "Samen oefenen", "anna", TODAY.minusDays(20), TODAY.minusDays(1)));
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<?> telling = transaction.execute(status -> {
                report(item, 1, ActionState.DONE);
                Future<?> asked = other.submit(announcements::tellOfOverdue);
                assertThatThrownBy(() -> asked.get(400, TimeUnit.MILLISECONDS))
                        .as("waits for what is being written")
                        .isInstanceOf(TimeoutException.class);
                return asked;
            });
            telling.get(10, TimeUnit.SECONDS);
        }

        assertThat(told("anna")).isEmpty();
    }

    @Test
    void whatIsOverIsAnnouncedToNobody() {
        plans.put(
                "greet",
                helpedBy(action(objective, "Samen oefenen", "anna", TODAY, JUNE), "elif")
                        .in(ActionState.DONE, ""));

        assertThat(told("anna")).isEmpty();
        assertThat(told("elif")).isEmpty();
    }

    @Test
    void aFileTellsEachPersonOnceHowManyActionsAreTheirs() {
        byte[] file = """
                element;jaar;doelstelling;actie;trekker;van;tot;toestand
                leiderschap;1;Leiders oefenen mee;Nog te doen;anna;1/04/2027;30/06/2027;gepland
                leiderschap;1;Leiders oefenen mee;Al over tijd;anna;1/02/2027;1/03/2027;bezig
                leiderschap;1;Leiders oefenen mee;Al klaar;anna;1/02/2027;1/03/2027;klaar
                leiderschap;1;Leiders oefenen mee;Al gestopt;bram;1/02/2027;1/03/2027;gestopt
                leiderschap;1;Leiders oefenen mee;Nog iets;elif;1/04/2027;30/06/2027;gepland
                leiderschap;1;Leiders oefenen mee;Zelf doen;greet;1/04/2027;30/06/2027;gepland
                """.getBytes(UTF_8);
        PlanFileResult result =
                As.person("greet", () -> files.takeOver(UUID.randomUUID(), file, false, Confirmation.none()));
        assertThat(result).isEqualTo(new PlanFileResult.TakenOver(1, 6));
        announcements.tellOfOverdue();

        assertThat(told("anna")).containsExactly("Op jouw naam: 2 acties");
        assertThat(told("elif")).containsExactly("Op jouw naam: 1 actie");
        assertThat(told("bram")).isEmpty();
        assertThat(told("greet")).isEmpty();
        assertThat(mailsFor("anna")).isEqualTo(1);

        clock.moveBy(Duration.ofDays(120));
        announcements.tellOfOverdue();
        assertThat(told("anna")).contains("Over tijd: Nog te doen").doesNotContain("Over tijd: Al over tijd");
    }

    @Test
    void theNameOfAMilestoneThatBecomesARegionsOwnStandsWithNobodyAnyMore() {
        As.person("anna", () -> wishes.choose(PlanNotices.MOVED, Wish.AT_ONCE));
        As.person("hamza", () -> wishes.choose(PlanNotices.MOVED, Wish.AT_ONCE));
        plans.put("greet", helpedBy(action(objective, "Samen oefenen", "hamza", TODAY, JUNE), "anna"));
        Milestone day = milestone(objective, "Alle teams geoefend", JUNE);
        ItemId item = plans.put("greet", day);
        kept(plans.change("greet", item, 1, day.movedTo(JUNE.plusMonths(2)), "Te weinig trainers."));
        assertThat(told("hamza")).contains(MOVED);
        seen("hamza");

        Milestone ofGent = milestone(objective, EAST_FLANDERS, "Alle teams geoefend", JUNE.plusMonths(3));
        kept(plans.change("greet", item, 2, ofGent, "Gent eerst."));

        assertThat(told("hamza")).containsExactly(IN_YOUR_NAME);
        assertThat(told("anna")).containsExactlyInAnyOrder(YOU_HELP, MOVED_THERE);
        assertThat(sql.fetchCount(MAIL, MAIL.SUBJECT.contains("Alle teams geoefend")))
                .isZero();
    }

    @Test
    void theLongestNameIsShortenedInWhatIsTold() {
        plans.put("greet", action(objective, "x".repeat(200), "anna", TODAY, JUNE));

        assertThat(told("anna"))
                .singleElement()
                .satisfies(title ->
                        assertThat(title).startsWith("Op jouw naam: xxx").endsWith("x…"));
    }

    private void report(ItemId item, int number, ActionState state) {
        As.person("anna", () -> kept(items.report(item, number, state, "", Confirmation.none())));
    }

    private int mailsFor(String who) {
        return sql.fetchCount(MAIL, MAIL.PERSON_ID.eq(Plans.person(who)));
    }

    private List<MyNotice> news(String who) {
        return As.person(who, () -> notices.newest(50)).stream()
                .filter(notice ->
                        notice.path().filter(path -> path.startsWith("plan")).isPresent())
                .toList();
    }

    private List<String> told(String who) {
        return news(who).stream().map(MyNotice::title).toList();
    }

    private long overdue(String who) {
        return told(who).stream().filter(OVERDUE::equals).count();
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
