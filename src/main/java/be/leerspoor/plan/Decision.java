package be.leerspoor.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided, or is to be decided.
 *
 * @param element what it is about; empty for the whole plan
 * @param on the day on which it was taken, or is to be
 * @param words why
 * @param beside by whom
 */
public record Decision(
        Optional<Element> element, LocalDate on, boolean taken, String title, String words, String beside)
        implements PlanContent {

    public Decision {
        title = PlanContent.named(title);
        words = words.strip();
        beside = beside.strip();
    }

    @Override
    public ItemKind kind() {
        return ItemKind.DECISION;
    }

    @Override
    public Decision with(String title, String words, String beside) {
        return new Decision(element, on, taken, title, words, beside);
    }
}
