package be.leerspoor.survey;

import java.util.List;

/**
 * What people wrote in a wave, for who decides about it.
 *
 * @param writings in an order that says nothing
 * @param themes those of the items of this questionnaire, by their words
 */
public record WritingDesk(Wave wave, Questionnaire questionnaire, List<Writing> writings, List<Theme> themes) {

    public WritingDesk {
        writings = List.copyOf(writings);
        themes = List.copyOf(themes);
    }

    /** The items that people answered in their own words, in the order of the questions. */
    public List<Item> items() {
        return questionnaire.items().stream()
                .filter(item -> item.scale().isEmpty())
                .toList();
    }

    /** What was written to this item. */
    public List<Writing> writings(String item) {
        return writings.stream().filter(each -> each.item().equals(item)).toList();
    }

    /** The themes of this item. */
    public List<Theme> themes(String item) {
        return themes.stream().filter(each -> each.item().equals(item)).toList();
    }
}
