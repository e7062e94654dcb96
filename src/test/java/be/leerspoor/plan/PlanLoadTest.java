package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two actions at a time are calm, and one of the same owner. */
class PlanLoadTest {

    private static final ItemId OBJECTIVE = ItemId.random();
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Test
    void anActionWeighsInEveryQuarterOfWhichItHasADay() {
        PlanLoad load = load(action("anna", "2027-03-31", "2027-10-01"));

        assertThat(load.quarters()).hasSize(20);
        assertThat(load.quarters().stream().map(quarter -> quarter.actions().size()))
                .startsWith(1, 1, 1, 1, 0)
                .endsWith(0);
    }

    @Test
    void oneThatBeginsBeforeThePlanWeighsFromItsFirstQuarterOn() {
        PlanLoad load = load(action("anna", "2026-06-01", "2027-01-01"));

        assertThat(load.quarters().stream().map(quarter -> quarter.actions().size()))
                .startsWith(1, 0);
    }

    @Test
    void aQuarterIsFullAboveWhatTheOrganisationCallsCalmAndNotBefore() {
        PlanItem<?> one = action("anna", "2027-01-01", "2027-02-01");
        PlanItem<?> two = action("elif", "2027-01-01", "2027-02-01");
        PlanItem<?> three = action("elif", "2027-03-01", "2027-03-05");

        assertThat(load(one, two).quarters().getFirst().full()).isFalse();
        PlanAsKnown plan = ReadPlans.plan(TODAY, List.of(one, two, three), Map.of());
        PlanLoad.QuarterLoad first = PlanLoad.of(plan).quarters().getFirst();
        assertThat(first.full()).isTrue();
        assertThat(first.owners())
                .containsExactly(Map.entry(Plans.person("anna"), 1), Map.entry(Plans.person("elif"), 2));
        assertThat(PlanLoad.stretched(first, plan.frame())).containsExactly(Plans.person("elif"));
    }

    @Test
    void whatWasStoppedWeighsNothingAndWhatIsDoneDoes() {
        Action planned = (Action) action("anna", "2027-01-01", "2027-02-01").content();

        assertThat(load(ReadPlans.item(planned.in(ActionState.STOPPED, "")))
                        .quarters()
                        .getFirst()
                        .actions())
                .isEmpty();
        assertThat(load(ReadPlans.item(planned.in(ActionState.DONE, "")))
                        .quarters()
                        .getFirst()
                        .actions())
                .hasSize(1);
    }

    private static PlanLoad load(PlanItem<?>... items) {
        return PlanLoad.of(ReadPlans.plan(TODAY, List.of(items), Map.of()));
    }

    private static PlanItem<?> action(String owner, String from, String until) {
        return ReadPlans.item(Plans.action(OBJECTIVE, "Iets", owner, LocalDate.parse(from), LocalDate.parse(until)));
    }
}
