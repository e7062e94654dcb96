package be.leerspoor.plan;

/**
 * What one wants to reach in a year of the plan.
 *
 * @param words how it is at its best, in own words
 */
public record Objective(Element element, PlanYear year, String title, String words) implements PlanContent {

    public Objective {
        title = PlanContent.named(title);
        words = words.strip();
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OBJECTIVE;
    }

    @Override
    public Objective with(String title, String words, String beside) {
        return new Objective(element, year, title, words);
    }
}
