package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is news in a plan as somebody read it on 9 March 2027. */
class PlanNewsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final Objective OBJECTIVE = new Objective(Element.LEARNING, new PlanYear(1), "Elk team oefent", "");

    @Test
    void withoutAMeetingWhatChangedSinceAMidnightInBrusselsSixWeeksAgoIsNews() {
        PlanItem<?> before = ReadPlans.item(OBJECTIVE, 2, Instant.parse("2027-01-25T22:59:59Z"));
        PlanItem<?> after = ReadPlans.item(OBJECTIVE, 2, Instant.parse("2027-01-25T23:00:01Z"));

        assertThat(PlanNews.of(ReadPlans.plan(TODAY, List.of(before, after), Map.of()), Optional.empty())
                        .changed())
                .extracting(PlanItem::id)
                .containsExactly(after.id());
    }
}
