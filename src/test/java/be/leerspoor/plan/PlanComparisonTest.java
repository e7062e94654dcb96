package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final ItemId OBJECTIVE = ItemId.random();
    private static final LocalDate DAY = LocalDate.of(2027, 6, 15);

    @Test
    void itTellsWhatCameWhatWentWhatChangedAndHowMuchStayed() {
        PlanItem<?> gone = ReadPlans.item(Plans.milestone(OBJECTIVE, "Weg", DAY));
        PlanItem<?> stays = ReadPlans.item(Plans.milestone(OBJECTIVE, "Blijft", DAY));
        Milestone first = Plans.milestone(OBJECTIVE, "Schuift", DAY);
        PlanItem<?> before = ReadPlans.item(first);
        PlanItem<?> after = ReadPlans.item(before.id(), first.movedTo(DAY.plusDays(31)), 2, ReadPlans.LONG_AGO);
        PlanItem<?> fresh = ReadPlans.item(Plans.milestone(OBJECTIVE, "Nieuw", DAY));

        PlanComparison comparison =
                PlanComparison.of(List.of(gone, stays, before), List.of(stays, after, fresh), Map.of());

        assertThat(comparison.gone()).containsExactly(gone);
        assertThat(comparison.added()).containsExactly(fresh);
        assertThat(comparison.unchanged()).isEqualTo(1);
        assertThat(comparison.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.before()).isEqualTo(before);
            assertThat(changed.movedByDays()).contains(31L);
        });
    }

    @Test
    void whatWasWrittenAgainAsItWasDidNotChange() {
        PlanItem<?> before = ReadPlans.item(Plans.milestone(OBJECTIVE, "Zelfde", DAY));
        PlanItem<?> after = ReadPlans.item(before.id(), before.content(), 4, ReadPlans.LONG_AGO.plusSeconds(60));

        PlanComparison comparison = PlanComparison.of(List.of(before), List.of(after), Map.of());

        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.unchanged()).isEqualTo(1);
    }

    @Test
    void anotherNameIsAChangeButMovesNothing() {
        Milestone named = Plans.milestone(OBJECTIVE, "Zo", DAY);
        PlanItem<?> before = ReadPlans.item(named);
        PlanItem<?> after = ReadPlans.item(before.id(), named.with("Anders", "", ""), 2, ReadPlans.LONG_AGO);

        assertThat(PlanComparison.of(List.of(before), List.of(after), Map.of()).changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.movedByDays()).isEmpty());
    }
}
