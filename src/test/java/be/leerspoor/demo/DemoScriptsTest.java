package be.leerspoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.Ask;
import be.leerspoor.privacy.Detector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written in the files of the demo. */
class DemoScriptsTest {

    /** Everyday words of English that are no words of Dutch. */
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "with",
            "this",
            "that",
            "they",
            "she",
            "her",
            "his",
            "from",
            "have",
            "what",
            "which",
            "when",
            "about",
            "because",
            "should",
            "would",
            "could",
            "child",
            "mother",
            "father",
            "parents",
            "safety",
            "worries",
            "network",
            "meeting",
            "feedback",
            "challenge",
            "story",
            "share");

    private final Detector detector = new Detector();

    @Test
    void nothingThatOthersReadCanIdentifySomebody() {
        assertThat(readByOthers())
                .allSatisfy(
                        text -> assertThat(detector.detect(text).all()).as(text).isEmpty());
    }

    @Test
    void oneDraftOfAnnaShowsANewcomerWhatAMarkIs() {
        List<ReviewScript> marked = ReviewScript.all().stream()
                .filter(script -> script.answers().values().stream()
                        .anyMatch(text -> !detector.detect(text).empty()))
                .toList();

        assertThat(marked).singleElement().satisfies(script -> {
            assertThat(script.author()).isEqualTo("anna");
            assertThat(script.shared()).isEmpty();
        });
    }

    @Test
    void everyTextSaysSomething() {
        assertThat(allTexts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
    }

    @Test
    void noTextIsWrittenTwice() {
        List<String> prose = allTexts().filter(text -> text.length() > 2).toList();

        assertThat(prose).doesNotHaveDuplicates();
    }

    @Test
    void theWordsAreDutch() {
        assertThat(allTexts())
                .allSatisfy(text -> assertThat(words(text)).as(text).doesNotContainAnyElementsOf(ENGLISH));
    }

    @Test
    void theToneIsCalm() {
        assertThat(allTexts())
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("!", "succesvol"));
    }

    @Test
    void bothTemplatesAndEveryWayOfAskingAreShown() {
        assertThat(ReviewScript.all()).extracting(ReviewScript::template).contains("proud-case", "three-columns");
        assertThat(ReviewScript.all().stream()
                        .flatMap(script -> script.shared().stream())
                        .map(ReviewScript.Shared::ask))
                .contains(Ask.values());
    }

    @Test
    void everySharedReviewHasOneToThreeResponses() {
        assertThat(ReviewScript.all().stream().flatMap(script -> script.shared().stream()))
                .allSatisfy(shared -> assertThat(shared.responses()).hasSizeBetween(1, 3));
    }

    @Test
    void colleaguesTellFortyTimesWhatAStoryBrought() {
        assertThat(UseScript.all().stream()
                        .mapToInt(script -> script.lines().size())
                        .sum())
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void whoSaysSomethingInAMeetingWasThere() {
        for (GroupScript script : GroupScript.all()) {
            for (GroupScript.Held held : script.meetings()) {
                List<String> present = script.present(held);
                assertThat(script.everyone()).containsAll(held.absent().keySet());
                assertThat(present)
                        .contains(held.presenter(), script.facilitators().getFirst());
                assertThat(held.checkOut()).hasSameSizeAs(present);
                assertThat(present)
                        .containsAll(
                                held.texts().stream().map(GroupScript.Said::by).toList());
                held.agreements()
                        .forEach(agreed -> assertThat(present)
                                .contains(agreed.advice())
                                .containsAll(agreed.with().stream().toList()));
            }
        }
    }

    @Test
    void everybodyInAGroupIsOfTheCast() {
        assertThat(GroupScript.all())
                .allSatisfy(script -> assertThat(Cast.people())
                        .extracting(Cast.CastPerson::userName)
                        .containsAll(script.everyone())
                        .contains(script.trainer())
                        .containsAll(script.coming().excused()))
                .allSatisfy(script -> assertThat(script.everyone()).hasSizeBetween(5, 8));
    }

    private static Stream<String> readByOthers() {
        List<String> texts = new ArrayList<>();
        for (ReviewScript script : ReviewScript.all()) {
            script.shared().ifPresent(shared -> {
                texts.addAll(script.answers().values());
                shared.responses().forEach(given -> texts.add(given.text()));
            });
        }
        return Stream.concat(texts.stream(), restOfTheTexts());
    }

    private static Stream<String> allTexts() {
        List<String> texts = new ArrayList<>();
        for (ReviewScript script : ReviewScript.all()) {
            texts.addAll(script.answers().values());
            script.shared().ifPresent(shared -> shared.responses().forEach(given -> texts.add(given.text())));
        }
        return Stream.concat(texts.stream(), restOfTheTexts());
    }

    private static Stream<String> restOfTheTexts() {
        Stream<String> stories = StoryScript.all().stream()
                .flatMap(story -> Stream.concat(
                        Stream.of(story.title(), story.summary(), story.body()),
                        story.decided().flatMap(StoryScript.Decided::remark).stream()));
        return Stream.of(
                        stories,
                        UseScript.all().stream().flatMap(script -> script.lines().stream()),
                        GroupScript.all().stream().flatMap(DemoScriptsTest::texts),
                        FellowScript.all().stream().flatMap(DemoScriptsTest::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(GroupScript script) {
        List<String> texts = new ArrayList<>(List.of(script.name(), script.purpose()));
        script.questions().forEach(question -> texts.add(question.text()));
        script.chains().forEach(chain -> texts.addAll(List.of(chain.what(), chain.news())));
        for (GroupScript.Held held : script.meetings()) {
            held.questions().forEach(question -> texts.add(question.text()));
            held.texts().forEach(said -> texts.add(said.text()));
            held.takeaway().ifPresent(texts::add);
            for (GroupScript.Agreed agreed : held.agreements()) {
                texts.add(agreed.what());
                agreed.news().forEach(news -> texts.add(news.words()));
            }
        }
        return texts.stream();
    }

    private static Stream<String> texts(FellowScript script) {
        return Stream.of(
                        List.of(script.question(), script.agreement()),
                        script.story(),
                        script.asks(),
                        script.reflections(),
                        script.advice(),
                        script.remarks())
                .flatMap(List::stream);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
