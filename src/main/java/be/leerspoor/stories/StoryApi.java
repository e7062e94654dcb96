package be.leerspoor.stories;

import be.leerspoor.people.ForStaff;
import be.leerspoor.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stories for other programs: the same answers as the search page gives. */
@RestController
@RequestMapping(path = "/api/v1/stories", produces = MediaType.APPLICATION_JSON_VALUE)
@ForStaff
class StoryApi {

    private final StorySearch search;
    private final Tags tags;

    StoryApi(StorySearch search, Tags tags) {
        this.search = search;
        this.tags = tags;
    }

    /**
     * Finds stories: {@code q} (at most 1,000 characters), {@code tool}, {@code theme}, {@code region}, {@code setting},
     * {@code age} (codes of tags, each may be repeated), {@code sort} ({@code relevance} or {@code newest}),
     * {@code page} (from 0), {@code size} (1 to 100, 20 when left out). Anything else is refused with 400.
     */
    @GetMapping
    StoryAnswer find(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Locale language = Texts.askedFor(request);
        List<Tag> lists = tags.all();
        StoryQuery query = new AskedStories(parameters, lists, language).query();
        return StoryAnswer.of(search.find(query, lists), query, language);
    }

    @ExceptionHandler
    ProblemDetail notUnderstood(AskedStories.NotUnderstood problem, HttpServletRequest request) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem.getMessage());
        detail.setTitle(Texts.textIn(Texts.askedFor(request), "stories.api.title"));
        return detail;
    }
}
