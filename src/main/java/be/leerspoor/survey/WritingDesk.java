package be.leerspoor.survey;

import java.util.List;
import java.util.Optional;

/**
 * What people wrote in a wave, for who decides about it: the beginning of each list.
 *
 * @param pages of each item and each decision the first page; none where there is nothing
 * @param themes those of the items of this questionnaire, by their words
 */
public record WritingDesk(Wave wave, Questionnaire questionnaire, List<WritingPage> pages, List<GivenTheme> themes) {

    /** A theme, and how many of the texts of this wave that were let through it was given. */
    public record GivenTheme(Theme theme, int texts) {}

    public WritingDesk {
        pages = List.copyOf(pages);
        themes = List.copyOf(themes);
    }

    /** The items that people answered in their own words, in the order of the questions. */
    public List<Item> items() {
        return questionnaire.items().stream()
                .filter(item -> item.scale().isEmpty())
                .toList();
    }

    /** Whether anything was written to this item. */
    public boolean isWrittenTo(String item) {
        return pages.stream().anyMatch(page -> page.item().equals(item));
    }

    /** The first page of an item of which this was decided, or empty. */
    public Optional<WritingPage> page(String item, Writing.State state) {
        return pages.stream()
                .filter(page -> page.item().equals(item) && page.state() == state)
                .findFirst();
    }

    /** Every text on these pages. */
    public List<Writing> writings() {
        return pages.stream().flatMap(page -> page.writings().stream()).toList();
    }

    /** The themes of this item. */
    public List<Theme> themes(String item) {
        return themes.stream()
                .map(GivenTheme::theme)
                .filter(theme -> theme.item().equals(item))
                .toList();
    }

    /** The themes of this item that were given, the most given first. */
    public List<ThemeCount> counts(String item) {
        return themes.stream()
                .filter(given -> given.theme().item().equals(item) && given.texts() > 0)
                .map(given -> new ThemeCount(given.theme().words(), given.texts()))
                .sorted(ThemeCount.MOST_FIRST)
                .toList();
    }
}
