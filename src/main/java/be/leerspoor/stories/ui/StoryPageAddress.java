package be.leerspoor.stories.ui;

import be.leerspoor.stories.StoryId;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** The addresses of the page of one story. */
final class StoryPageAddress {

    static final String PARAMETER = "story";

    private StoryPageAddress() {}

    static String read(StoryId story) {
        return "stories/" + story;
    }

    /** To a story that was found: the question comes along, to mark its words and to find the way back. */
    static String read(StoryId story, SearchAddress foundBy) {
        return foundBy.text().isEmpty() ? read(story) : SearchAddress.withParameters(read(story), foundBy.parameters());
    }

    static String edit(StoryId story) {
        return read(story) + "/edit";
    }

    /** The story an address names; empty when it is no such name at all. */
    static Optional<StoryId> in(RouteParameters parameters) {
        try {
            return parameters.get(PARAMETER).map(StoryId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The words by which a story was found. */
    static String words(QueryParameters parameters) {
        return parameters.getSingleParameter(SearchAddress.TEXT).orElse("").strip();
    }
}
