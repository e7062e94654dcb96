package be.leerspoor.plan;

import static be.leerspoor.plan.Plans.EAST_FLANDERS;
import static be.leerspoor.plan.Plans.action;
import static be.leerspoor.plan.Plans.kept;
import static be.leerspoor.plan.Plans.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.RegionWithTeams;
import be.leerspoor.people.Teams;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.MovableClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The plan through a scripted time, read back as it was known on the days around each change. */
@LeerspoorTest
@WithPerson("greet")
class PlanTest {

    private static final LocalDate BEGUN = LocalDate.of(2027, 3, 9);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    @Autowired
    private Plans plans;

    @Autowired
    private PlanItems items;

    @Autowired
    private Plan plan;

    @Autowired
    private ElementSentences sentences;

    @Autowired
    private Teams teams;

    @Autowired
    private MovableClock clock;

    @Test
    void aYearIsReadBackAsItWasKnownOnEachDay() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Milestone day = milestone(objective, "Alle teams geoefend", JUNE);
        ItemId milestone = plans.put("greet", day);
        Action hers = action(objective, "Oefenen", "anna", BEGUN, JUNE);

        LocalDate actionCame = goTo(LocalDate.of(2027, 4, 12));
        ItemId action = plans.put("greet", hers);
        LocalDate moved = goTo(LocalDate.of(2027, 5, 31));
        kept(plans.change("greet", milestone, 1, day.movedTo(LocalDate.of(2027, 9, 30)), "Te weinig trainers"));
        LocalDate underWay = goTo(LocalDate.of(2027, 6, 1));
        kept(As.person("anna", () -> items.report(action, 1, ActionState.UNDER_WAY, "", Confirmation.none())));
        LocalDate movedAgain = goTo(LocalDate.of(2027, 9, 1));
        kept(plans.change("greet", milestone, 2, day.movedTo(LocalDate.of(2027, 12, 31)), "Een trainer is weg"));
        LocalDate taken = goTo(LocalDate.of(2027, 11, 2));
        kept(items.takeAway(action, 2, "Opgegaan in een andere", Confirmation.none()));
        LocalDate reached = goTo(LocalDate.of(2028, 2, 29));
        kept(plans.change(
                "greet", milestone, 3, day.movedTo(LocalDate.of(2027, 12, 31)).reached(reached), ""));
        LocalDate back = goTo(LocalDate.of(2028, 3, 10));
        kept(items.bringBack(action, 3));

        assertThat(plan.asKnown(KnownOn.day(BEGUN.minusDays(1)))).isEmpty();
        assertThat(on(BEGUN).items()).hasSize(2);
        assertThat(on(BEGUN).today()).isEqualTo(BEGUN);

        assertThat(on(actionCame.minusDays(1)).find(action)).isEmpty();
        assertThat(state(actionCame, action)).isEqualTo(ActionState.PLANNED);
        assertThat(state(underWay.minusDays(1), action)).isEqualTo(ActionState.PLANNED);
        assertThat(state(underWay, action)).isEqualTo(ActionState.UNDER_WAY);
        assertThat(state(taken.minusDays(1), action)).isEqualTo(ActionState.UNDER_WAY);
        assertThat(on(taken).find(action)).isEmpty();
        assertThat(on(back.minusDays(1)).find(action)).isEmpty();
        assertThat(state(back, action)).isEqualTo(ActionState.UNDER_WAY);

        assertThat(day(moved.minusDays(1), milestone).on()).isEqualTo(JUNE);
        assertThat(on(moved.minusDays(1)).slipsOf(milestone)).isEmpty();
        assertThat(day(moved, milestone).on()).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(on(moved).slipsOf(milestone)).extracting(Slip::reason).containsExactly("Te weinig trainers");
        assertThat(on(movedAgain.minusDays(1)).slipsOf(milestone)).hasSize(1);
        assertThat(on(movedAgain).slipsOf(milestone))
                .extracting(Slip::from)
                .containsExactly(JUNE, LocalDate.of(2027, 9, 30));
        assertThat(day(LocalDate.of(2027, 9, 30), milestone).isOverdue(LocalDate.of(2027, 9, 30)))
                .isFalse();
        assertThat(day(reached.minusDays(1), milestone).isOverdue(reached.minusDays(1)))
                .isTrue();
        assertThat(day(reached, milestone).reachedOn()).contains(reached);
    }

    @Test
    void aDayCountsUntilItIsOverInBrussels() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        clock.moveTo(
                LocalDate.of(2027, 7, 1).atTime(23, 59, 59).atZone(Formats.ZONE).toInstant());
        kept(plans.change("greet", objective, 1, new Objective(Element.LEARNING, new PlanYear(1), "Laat", ""), ""));
        clock.moveTo(LocalDate.of(2027, 7, 2).atStartOfDay(Formats.ZONE).toInstant());
        kept(plans.change("greet", objective, 2, new Objective(Element.LEARNING, new PlanYear(1), "Vroeg", ""), ""));

        assertThat(title(LocalDate.of(2027, 6, 30), objective)).isEqualTo("Elk team oefent");
        assertThat(title(LocalDate.of(2027, 7, 1), objective)).isEqualTo("Laat");
        assertThat(title(LocalDate.of(2027, 7, 2), objective)).isEqualTo("Vroeg");
    }

    @Test
    void aRegionThatIsMergedInTheThirdYearLeavesWhatWasTrueBefore() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Action gents = action(objective, EAST_FLANDERS, "Oefenen in Gent", "elif", BEGUN, JUNE);
        ItemId action = plans.put("fons", gents);
        Milestone day = milestone(objective, EAST_FLANDERS, "Gent geoefend", JUNE);
        ItemId milestone = plans.put("fons", day);
        kept(plans.change("fons", milestone, 1, day.movedTo(JUNE.plusDays(31)), "Ziekte"));
        RegionId west = Cast.team("Brugge").region().id();
        assertThat(read("jef").find(action)).isEmpty();

        LocalDate merged = goTo(LocalDate.of(2029, 2, 1));
        for (String team : List.of("Gent-Noord", "Gent-Zuid", "Aalst")) {
            moves(team, west);
        }
        assertThat(read("anna").find(action))
                .as("what is of the old region stays there")
                .isEmpty();
        kept(plans.change("greet", action, 1, action(objective, west, "Oefenen in Gent", "elif", BEGUN, JUNE), ""));
        kept(plans.change("greet", milestone, 2, milestone(objective, west, "Gent geoefend", JUNE.plusDays(31)), ""));

        for (String who : List.of("anna", "jef", "greet")) {
            assertThat(read(who).find(action)).as(who).isPresent();
            ItemHistory history = As.person(who, () -> plan.history(milestone)).orElseThrow();
            assertThat(history.revisions()).as(who).hasSize(3);
            assertThat(history.slips())
                    .as(who)
                    .singleElement()
                    .satisfies(slip -> assertThat(slip.reason()).isEqualTo("Ziekte"));
            assertThat(history.regions().values())
                    .as(who)
                    .containsExactlyInAnyOrder("Oost-Vlaanderen", "West-Vlaanderen");
        }
        assertThat(on(merged.minusDays(1)).find(action))
                .hasValueSatisfying(item -> assertThat(item.content().region()).contains(EAST_FLANDERS));
        assertThat(on(merged.minusDays(1)).name(EAST_FLANDERS)).isEqualTo("Oost-Vlaanderen");
        assertThat(on(merged).find(action))
                .hasValueSatisfying(item -> assertThat(item.content().region()).contains(west));
        assertThat(As.person("fons", () -> plan.history(milestone))).isEmpty();
    }

    @Test
    void theSentenceOfAnElementIsReadAsItWasKnownToo() {
        assertThat(sentence("greet", 0, "We beginnen.")).isEqualTo(new SentenceResult.Kept());
        LocalDate later = goTo(LocalDate.of(2027, 5, 3));
        assertThat(sentence("greet", 0, "Ik zag de eerste niet.")).isEqualTo(new SentenceResult.ChangedMeanwhile());
        assertThat(sentence("greet", 1, "We zijn halfweg.")).isEqualTo(new SentenceResult.Kept());

        assertThat(sentences.asKnown(KnownOn.day(BEGUN.minusDays(1)))).isEmpty();
        assertThat(sentences
                        .asKnown(KnownOn.day(later.minusDays(1)))
                        .get(Element.LEARNING)
                        .words())
                .isEqualTo("We beginnen.");
        assertThat(As.person("anna", () -> sentences.asKnown(KnownOn.now())).get(Element.LEARNING))
                .satisfies(last -> {
                    assertThat(last.number()).isEqualTo(2);
                    assertThat(last.words()).isEqualTo("We zijn halfweg.");
                });
        assertThat(sentence("greet", 2, " ")).isEqualTo(new SentenceResult.WrongLength(600));
        assertThat(sentence("greet", 2, "Nummer 93.05.18-223.61")).isEqualTo(new SentenceResult.Refused());
        assertThatThrownBy(() -> sentence("fons", 2, "Van mij")).isInstanceOf(AccessDeniedException.class);
    }

    private SentenceResult sentence(String who, int number, String words) {
        return As.person(who, () -> sentences.write(Element.LEARNING, number, words, Confirmation.none()));
    }

    private void moves(String team, RegionId region) {
        As.person("hasan", () -> {
            RegionWithTeams.TeamRow found = teams.all().stream()
                    .map(RegionWithTeams::teams)
                    .flatMap(List::stream)
                    .filter(one -> one.name().equals(team))
                    .findFirst()
                    .orElseThrow();
            return teams.changeTeam(found.id(), found.version(), region, team);
        });
    }

    private LocalDate goTo(LocalDate day) {
        clock.moveTo(day.atTime(10, 0).atZone(Formats.ZONE).toInstant());
        return day;
    }

    private PlanAsKnown on(LocalDate day) {
        return plan.asKnown(KnownOn.day(day)).orElseThrow();
    }

    private PlanAsKnown read(String who) {
        return As.person(who, () -> plan.asKnown(KnownOn.now())).orElseThrow();
    }

    private String title(LocalDate day, ItemId id) {
        return on(day).find(id).orElseThrow().content().title();
    }

    private ActionState state(LocalDate day, ItemId action) {
        return ((Action) on(day).find(action).orElseThrow().content()).state();
    }

    private Milestone day(LocalDate day, ItemId milestone) {
        return (Milestone) on(day).find(milestone).orElseThrow().content();
    }
}
