package be.leerspoor.plan;

/**
 * What may come in the way in a year of the plan.
 *
 * @param beside what helps against it
 */
public record Risk(Element element, PlanYear year, String title, String words, String beside) implements PlanContent {

    public Risk {
        title = PlanContent.named(title);
        words = words.strip();
        beside = beside.strip();
    }

    @Override
    public ItemKind kind() {
        return ItemKind.RISK;
    }

    @Override
    public Risk with(String title, String words, String beside) {
        return new Risk(element, year, title, words, beside);
    }
}
