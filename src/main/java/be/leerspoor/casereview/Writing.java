package be.leerspoor.casereview;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Findings;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SequencedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a review: begun from a template, kept field by field, read by nobody but its author until it is shared. */
@Service
@ForStaff
@Transactional
public class Writing {

    /** The field that holds what the author calls the review. */
    public static final String TITLE = "title";

    /** Characters that fit in the title. */
    public static final int LONGEST_TITLE = 150;

    /** Characters that fit in any other field. */
    public static final int LONGEST_ANSWER = 20_000;

    private final ReviewRepository repository;
    private final Templates templates;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Writing(
            ReviewRepository repository,
            Templates templates,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.templates = templates;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
        this.events = events;
    }

    /** Begins a review; refuses an unknown template with {@link NoSuchElementException}. */
    public ReviewId start(String templateCode) {
        Template template = templates.newest(templateCode).orElseThrow();
        ReviewId review = ReviewId.random();
        repository.insert(review, signedIn.actor().id(), template, clock.instant());
        events.publishEvent(new ReviewChanged(review));
        return review;
    }

    /**
     * Keeps one field of one's own review. Refuses a field that the template does not have and a scale outside 0 to 10
     * with {@link IllegalArgumentException}, and somebody else's review with {@link AccessDeniedException}.
     */
    public SaveResult save(ReviewId review, String field, String typed, int basedOn) {
        PersonId author = signedIn.actor().id();
        // Confidential: one save of a review after the other, or two windows could each keep half a register number.
        repository.takeTurn(review, author);
        ReviewRepository.Row row = repository
                .find(review, signedIn.actor())
                .filter(found -> found.author().equals(author))
                .orElseThrow(() -> new AccessDeniedException("Only the author writes in a review"));
        Template template = templates.version(row.templateCode(), row.templateVersion());
        require(template, field, typed);
        int limit = field.equals(TITLE) ? LONGEST_TITLE : LONGEST_ANSWER;
        if (typed.length() > limit) {
            return new SaveResult.TooLong(limit);
        }
        // Together with the other fields: a register number could begin in one and end in the next.
        SequencedMap<String, String> texts = row.texts(template);
        texts.put(field, typed);
        return switch (gate.check(texts)) {
            case FormResult.Refused(var fields) -> new SaveResult.Refused(fields.getOrDefault(field, List.of()));
            case FormResult.Storable form ->
                form.text(field).length() > limit
                        ? new SaveResult.TooLong(limit)
                        : keep(review, author, field, form.text(field), form.findings(field), basedOn);
        };
    }

    private SaveResult keep(
            ReviewId review, PersonId author, String field, GuardedText text, Findings findings, int basedOn) {
        Instant now = clock.instant();
        if (!repository.touch(review, author, now)) {
            return new SaveResult.Closed();
        }
        if (repository.keep(review, field, text, basedOn, now)) {
            events.publishEvent(new ReviewChanged(review));
            return new SaveResult.Saved(text, basedOn + 1, now, findings);
        }
        ReviewPage.Answer current = repository.answer(review, field).orElse(ReviewPage.Answer.NONE);
        // A save whose answer got lost on the way is simply sent again: the same text is no conflict.
        return current.body().equals(text.value())
                ? new SaveResult.Saved(text, current.version(), now, findings)
                : new SaveResult.Conflict(current.body(), current.version());
    }

    private static void require(Template template, String field, String typed) {
        if (!template.has(field)) {
            throw new IllegalArgumentException("No field of that name in " + template.code());
        }
        boolean scale = template.questions().stream()
                .anyMatch(question -> question.code().equals(field) && question.kind() == Question.Kind.SCALE);
        if (scale && !typed.matches("|[0-9]|10")) {
            throw new IllegalArgumentException("A scale runs from 0 to 10");
        }
    }
}
