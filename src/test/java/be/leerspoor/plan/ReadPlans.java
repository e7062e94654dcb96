package be.leerspoor.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans as somebody read them, made up for tests of what is counted in them. */
final class ReadPlans {

    static final Instant LONG_AGO = Instant.parse("2027-01-04T09:00:00Z");

    private ReadPlans() {}

    static PlanAsKnown plan(LocalDate today, List<PlanItem<?>> items, Map<ItemId, List<Slip>> slips) {
        return new PlanAsKnown(
                new PlanFrame(1, new PlanCalendar(Plans.BEGINS), 2, 1, Map.of(), Map.of()),
                today,
                items,
                slips,
                Map.of(Plans.person("anna"), "Anna Peeters", Plans.person("elif"), "Elif Yıldız"),
                Map.of());
    }

    static PlanItem<?> item(PlanContent content) {
        return item(content, 1, LONG_AGO);
    }

    static PlanItem<?> item(PlanContent content, int number, Instant knownAt) {
        return item(ItemId.random(), content, number, knownAt);
    }

    static PlanItem<?> item(ItemId id, PlanContent content, int number, Instant knownAt) {
        return new PlanItem<>(
                id,
                number,
                knownAt,
                number == 1 ? knownAt : LONG_AGO,
                new PlanPerson(Plans.person("greet"), "Greet Hendrickx"),
                "",
                false,
                Set.of(),
                content);
    }
}
