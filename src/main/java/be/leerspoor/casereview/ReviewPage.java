package be.leerspoor.casereview;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A review as the signed-in person may see it. The audience is who may read it besides the author; it is empty unless
 * the review is shared. Responses are all of them for the author, one's own for a reader; so is the draft of the next.
 */
public record ReviewPage(
        ReviewId id,
        PersonId author,
        String authorName,
        boolean mine,
        ReviewState state,
        Optional<Ask> ask,
        Template template,
        Map<String, Answer> answers,
        Set<AccessTerm> audience,
        List<Response> responses,
        String responseDraft,
        @Nullable Instant sharedAt,
        @Nullable Instant discardedAt) {

    /** One field as it is kept, and the version that the next save builds on. */
    public record Answer(String body, int version) {

        static final Answer NONE = new Answer("", 0);
    }

    /** What a colleague gave back. */
    public record Response(String from, Ask kind, String body, Instant givenAt, boolean seen) {}

    public ReviewPage {
        answers = Map.copyOf(answers);
        audience = Set.copyOf(audience);
        responses = List.copyOf(responses);
    }

    /** The field as it is kept; an empty one at version 0 when nothing was written yet. */
    public Answer answer(String field) {
        return answers.getOrDefault(field, Answer.NONE);
    }

    /** What the author called it; empty while it has no name. */
    public String title() {
        return answer(Writing.TITLE).body();
    }
}
