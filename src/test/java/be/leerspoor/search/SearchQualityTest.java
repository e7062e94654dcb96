package be.leerspoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well questions with judged answers are answered; prints the figures per category. */
class SearchQualityTest {

    @TempDir
    Path home;

    @Test
    void questionsAboutTheDemoStoriesAreAnsweredWell() {
        assertThat(measure("/demo/stories.jsonl", "/search/dev-queries.jsonl")).isGreaterThanOrEqualTo(0.72);
    }

    @Test
    void questionsAboutOtherStoriesInOtherWordsAreAnsweredAsWell() {
        assertThat(measure("/search/own-stories.jsonl", "/search/own-queries.jsonl"))
                .isGreaterThanOrEqualTo(0.85);
    }

    @SuppressWarnings("SystemOut")
    private double measure(String stories, String questions) {
        List<OpenDocument> documents = JudgedQuestions.stories(stories);
        JudgedQuestions judged = JudgedQuestions.read(questions);
        try (Fixture fixture = new Fixture(home, documents, List.of()).ready()) {
            judged.byCategory(fixture::ids)
                    .forEach((category, quality) ->
                            System.out.printf(Locale.ROOT, "nDCG@10 %-18s %.3f%n", category, quality));
            double mean = judged.mean(fixture::ids);
            System.out.printf(Locale.ROOT, "nDCG@10 %-18s %.3f  (%s)%n", "mean", mean, questions);
            return mean;
        }
    }
}
