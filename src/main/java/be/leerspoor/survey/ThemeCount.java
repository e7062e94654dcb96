package be.leerspoor.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many texts were given a theme. */
public record ThemeCount(String words, int texts) {

    static final Comparator<ThemeCount> MOST_FIRST =
            Comparator.comparingInt(ThemeCount::texts).reversed().thenComparing(ThemeCount::words);

    /** The themes of what was let through, the most given first. */
    public static List<ThemeCount> of(List<ToldText> texts) {
        Map<String, Integer> counts = texts.stream()
                .flatMap(text -> text.themes().stream())
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
        return counts.entrySet().stream()
                .map(theme -> new ThemeCount(theme.getKey(), theme.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}
