package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SteeringAgendaTest {

    private static final ItemId OBJECTIVE = ItemId.random();
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);
    private static final Instant LAST_MEETING = Instant.parse("2027-05-03T12:00:00Z");

    @Test
    void whatShouldHaveBeenOverIsOverdueFromTheDayAfterOn() {
        PlanItem<?> today = old(Plans.milestone(OBJECTIVE, "Vandaag", TODAY));
        PlanItem<?> yesterday = old(Plans.milestone(OBJECTIVE, "Gisteren", TODAY.minusDays(1)));
        PlanItem<?> reached =
                old(Plans.milestone(OBJECTIVE, "Bereikt", TODAY.minusDays(1)).reached(TODAY));
        PlanItem<?> late = old(action("2027-06-14"));
        PlanItem<?> stopped = old(action("2027-06-14").in(ActionState.STOPPED, ""));

        assertThat(agenda(Map.of(), today, yesterday, reached, late, stopped).overdue())
                .containsExactly(yesterday, late);
    }

    @Test
    void aMilestoneThatMovedToALaterDaySinceTheLastMeetingIsSpokenOf() {
        PlanItem<?> later = old(Plans.milestone(OBJECTIVE, "Later", TODAY.plusDays(30)));
        PlanItem<?> earlier = old(Plans.milestone(OBJECTIVE, "Vroeger", TODAY.plusDays(30)));
        PlanItem<?> before = old(Plans.milestone(OBJECTIVE, "Vóór de vergadering", TODAY.plusDays(30)));

        assertThat(agenda(
                                Map.of(
                                        later.id(),
                                        List.of(slip(TODAY, TODAY.plusDays(30), LAST_MEETING.plusSeconds(1))),
                                        earlier.id(),
                                        List.of(slip(
                                                TODAY.plusDays(60), TODAY.plusDays(30), LAST_MEETING.plusSeconds(1))),
                                        before.id(),
                                        List.of(slip(TODAY, TODAY.plusDays(30), LAST_MEETING.minusSeconds(1)))),
                                later,
                                earlier,
                                before)
                        .slipped())
                .extracting(PlanItem::id)
                .containsExactly(later.id());
    }

    @Test
    void aDecisionStandsOnItSixWeeksAheadUntilItIsTaken() {
        PlanItem<?> near = old(decision(TODAY.plusWeeks(6), false));
        PlanItem<?> far = old(decision(TODAY.plusWeeks(6).plusDays(1), false));
        PlanItem<?> missed = old(decision(TODAY.minusDays(3), false));
        PlanItem<?> taken = old(decision(TODAY.minusDays(3), true));

        assertThat(agenda(Map.of(), near, far, missed, taken).toDecide())
                .extracting(PlanItem::id)
                .containsExactly(missed.id(), near.id());
    }

    @Test
    void whatIsNewSinceTheLastMeetingStandsOnItOnce() {
        PlanItem<?> fresh = ReadPlans.item(action("2027-12-31"), 1, LAST_MEETING.plus(Duration.ofDays(1)));
        PlanItem<?> changed = ReadPlans.item(action("2027-12-31"), 2, LAST_MEETING.plus(Duration.ofDays(1)));
        PlanItem<?> late = ReadPlans.item(action("2027-06-01"), 1, LAST_MEETING.plus(Duration.ofDays(1)));
        SteeringAgenda agenda = agenda(Map.of(), fresh, changed, late);

        assertThat(agenda.fresh()).containsExactly(fresh);
        assertThat(agenda.overdue()).containsExactly(late);
    }

    @Test
    void theFirstMeetingHasEverythingAndAnEmptyPlanHasNothing() {
        PlanItem<?> old = old(action("2027-12-31"));

        assertThat(SteeringAgenda.of(ReadPlans.plan(TODAY, List.of(old), Map.of()), Optional.empty())
                        .fresh())
                .containsExactly(old);
        assertThat(agenda(Map.of()).isEmpty()).isTrue();
    }

    private static SteeringAgenda agenda(Map<ItemId, List<Slip>> slips, PlanItem<?>... items) {
        return SteeringAgenda.of(ReadPlans.plan(TODAY, List.of(items), slips), Optional.of(LAST_MEETING));
    }

    private static PlanItem<?> old(PlanContent content) {
        return ReadPlans.item(content);
    }

    private static Action action(String until) {
        return Plans.action(OBJECTIVE, "Iets", "anna", LocalDate.of(2027, 2, 1), LocalDate.parse(until));
    }

    private static Decision decision(LocalDate on, boolean taken) {
        return new Decision(Optional.empty(), on, taken, "Beslissen", "", "");
    }

    private static Slip slip(LocalDate from, LocalDate to, Instant at) {
        return new Slip(from, to, "Ziekte", at, "Greet Hendrickx");
    }
}
