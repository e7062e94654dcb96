package be.leerspoor.training;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Writing;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Six weeks after a course: what one applies, what helped and what hindered. Read by nobody else. */
@Service
@ForStaff
@Transactional
public class LaterAnswers {

    /** Characters that fit in a field. */
    public static final int LONGEST = 2_000;

    private static final String TEMPLATE = "proud-case";
    private static final String FIRST_QUESTION = "elicit";

    private final LaterRepository repository;
    private final PlanRepository editions;
    private final Writing writing;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    LaterAnswers(
            LaterRepository repository,
            PlanRepository editions,
            Writing writing,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.writing = writing;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The own page; empty for whoever was not there, and before six weeks have passed. */
    @Transactional(readOnly = true)
    public Optional<LaterPage> page(EditionId edition) {
        return repository.page(edition, signedIn.actor().id(), clock.instant());
    }

    /** Keeps one field; refuses whoever has no such page with {@link AccessDeniedException}. */
    public SaveResult save(EditionId edition, LaterField field, String typed, int basedOn) {
        if (typed.length() > LONGEST) {
            return new SaveResult.TooLong(LONGEST);
        }
        // Confidential: one save after the other, or two windows could each keep half a register number.
        editions.takeTurn(edition);
        LaterPage page = mine(edition);
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (LaterField each : LaterField.values()) {
            texts.put(each.name(), each == field ? typed : page.answer(each).body());
        }
        return switch (gate.check(texts)) {
            case FormResult.Refused(var fields) -> new SaveResult.Refused(fields.getOrDefault(field.name(), List.of()));
            case FormResult.Storable form ->
                form.text(field.name()).length() > LONGEST
                        ? new SaveResult.TooLong(LONGEST)
                        : keep(edition, field, form, basedOn);
        };
    }

    private SaveResult keep(EditionId edition, LaterField field, FormResult.Storable form, int basedOn) {
        PersonId me = signedIn.actor().id();
        Instant now = clock.instant();
        var text = form.text(field.name());
        if (repository.keep(edition, me, field, text, basedOn, now)) {
            return new SaveResult.Saved(text, basedOn + 1, now, form.findings(field.name()));
        }
        LaterPage.Answer current = mine(edition).answer(field);
        // A save whose answer got lost on the way is simply sent again: the same text is no conflict.
        return current.body().equals(text.value())
                ? new SaveResult.Saved(text, current.version(), now, form.findings(field.name()))
                : new SaveResult.Conflict(current.body(), current.version());
    }

    /** Begins a review with what was written, read by nobody else; empty when nothing was written. */
    public Optional<ReviewId> harvest(EditionId edition, Locale language) {
        LaterPage page = mine(edition);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        ReviewId review = writing.start(TEMPLATE);
        keep(review, Writing.TITLE, page.course(language), Writing.LONGEST_TITLE);
        keep(
                review,
                FIRST_QUESTION,
                Arrays.stream(LaterField.values())
                        .filter(field -> !page.answer(field).body().isBlank())
                        .map(field -> Texts.textIn(language, Texts.key("training.later.field", field)) + "\n"
                                + page.answer(field).body())
                        .collect(Collectors.joining("\n\n")),
                Writing.LONGEST_ANSWER);
        return Optional.of(review);
    }

    private void keep(ReviewId review, String field, String words, int limit) {
        String fitting = words.length() <= limit ? words : words.substring(0, limit);
        if (!(writing.save(review, field, fitting, 0) instanceof SaveResult.Saved)) {
            throw new IllegalStateException("Words that were kept after a course can be kept in a review");
        }
    }

    private LaterPage mine(EditionId edition) {
        return page(edition).orElseThrow(() -> new AccessDeniedException("Asked is who was there, six weeks later"));
    }
}
