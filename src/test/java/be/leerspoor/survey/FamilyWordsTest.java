package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words around the questions for families. */
class FamilyWordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyWordIsThereInEveryLanguageWithTheSameNumbersInIt() {
        FamilyWords.all().forEach((key, words) -> {
            assertThat(words.keySet()).as(key).containsExactlyInAnyOrderElementsOf(FamilyWords.LANGUAGES);
            assertThat(words.values()).as(key).noneMatch(String::isBlank);
            assertThat(words.values().stream()
                            .map(told -> PLACE.matcher(told)
                                    .results()
                                    .map(MatchResult::group)
                                    .sorted()
                                    .collect(Collectors.joining()))
                            .distinct())
                    .as(key)
                    .hasSize(1);
        });
        assertThat(FamilyWords.in("fr", "too-long-here", 2114, 2000)).contains("2114", "2000");
    }
}
