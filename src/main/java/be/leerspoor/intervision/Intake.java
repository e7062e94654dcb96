package be.leerspoor.intervision;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.ShareResult;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that members bring to their group, read by its members of today and by nobody else. */
@Service
@ForStaff
@Transactional
public class Intake {

    /** Characters that a question has at least. */
    public static final int FEWEST = 10;

    /** Characters that fit in a question. */
    public static final int LONGEST = 1_000;

    private final CaseRepository repository;
    private final QuestionDraftRepository drafts;
    private final CareRepository care;
    private final CaseReviews reviews;
    private final Sharing sharing;
    private final PrivacyGate gate;
    private final KeepingText keeping;
    private final SignedIn signedIn;
    private final Clock clock;

    Intake(
            CaseRepository repository,
            QuestionDraftRepository drafts,
            CareRepository care,
            CaseReviews reviews,
            Sharing sharing,
            PrivacyGate gate,
            KeepingText keeping,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.care = care;
        this.reviews = reviews;
        this.sharing = sharing;
        this.gate = gate;
        this.keeping = keeping;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The questions that wait in a group of the signed-in person, the most urgent first; none when it is not theirs. */
    @Transactional(readOnly = true)
    public List<BroughtCase> waiting(GroupId group) {
        return withReviews(repository.waiting(group, signedIn.actor().id(), today()));
    }

    /** A question of one's own that still waits; empty when there is none such. */
    @Transactional(readOnly = true)
    public Optional<BroughtCase> mine(CaseId question) {
        return repository.waiting(question, signedIn.actor().id(), today()).filter(BroughtCase::mine);
    }

    private List<BroughtCase> withReviews(List<BroughtCase> questions) {
        Set<ReviewId> linked = questions.stream()
                .map(BroughtCase::review)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        // Confidential: its author may have closed the review to the group since.
        Map<ReviewId, String> titles = linked.isEmpty() ? Map.of() : reviews.titles(linked);
        return questions.stream()
                .map(question ->
                        question.review() == null ? question : question.withReview(titles.get(question.review())))
                .toList();
    }

    /** What the signed-in person was wording for a group and did not bring yet. */
    @Transactional(readOnly = true)
    public Kept draft(GroupId group) {
        return drafts.find(signedIn.actor().id(), group.value()).orElse(Kept.NONE);
    }

    /** What the signed-in person was making of a question of theirs. */
    @Transactional(readOnly = true)
    public Kept draft(CaseId question) {
        return drafts.find(signedIn.actor().id(), question.value()).orElse(Kept.NONE);
    }

    /** Keeps the words of a question for its author alone, until it is brought; closed when the group is not theirs. */
    public SaveResult keepDraft(GroupId group, String typed, int basedOn) {
        PersonId me = signedIn.actor().id();
        return keeping.save(
                typed,
                basedOn,
                LONGEST,
                () -> care.takeTurnAsMember(group, me, today()) ? place(me, group.value()) : Optional.empty());
    }

    /** As the other, for another wording of a question of theirs that still waits. */
    public SaveResult keepDraft(CaseId question, String typed, int basedOn) {
        PersonId me = signedIn.actor().id();
        return keeping.save(
                typed,
                basedOn,
                LONGEST,
                () -> mine(question).isPresent() ? place(me, question.value()) : Optional.empty());
    }

    private Optional<KeepingText.Place> place(PersonId me, UUID about) {
        return Optional.of(new KeepingText.Place() {
            @Override
            public boolean keep(GuardedText text, int version, Instant now) {
                return drafts.keep(me, about, text, version, now);
            }

            @Override
            public Optional<Kept> current() {
                return drafts.find(me, about);
            }
        });
    }

    /**
     * Brings a question to a group of the signed-in person. A review that goes with it is one's own and shared already;
     * from now on the group reads it too.
     */
    public CaseResult bring(
            GroupId group, String typed, Urgency urgency, Optional<ReviewId> review, Confirmation confirmation) {
        PersonId me = signedIn.actor().id();
        return released(typed, confirmation, question -> {
            if (!care.takeTurnAsMember(group, me, today())) {
                return new CaseResult.NoLongerPossible();
            }
            if (review.isPresent() && !opened(review.get(), group)) {
                return new CaseResult.ReviewNotShared();
            }
            CaseId id = CaseId.random();
            repository.bring(id, group, me, question, urgency, review.orElse(null), clock.instant());
            drafts.drop(me, group.value());
            return new CaseResult.Brought(id);
        });
    }

    /** Words one's own question otherwise, building on a version, as long as no meeting took it up. */
    public CaseResult change(
            CaseId id,
            int version,
            String typed,
            Urgency urgency,
            Optional<ReviewId> review,
            Confirmation confirmation) {
        PersonId me = signedIn.actor().id();
        return released(typed, confirmation, question -> {
            Optional<BroughtCase> known = mine(id);
            if (known.isEmpty()) {
                return new CaseResult.NoLongerPossible();
            }
            @Nullable ReviewId before = known.get().review();
            if (review.isPresent()
                    && !review.get().equals(before)
                    && !opened(review.get(), known.get().group())) {
                return new CaseResult.ReviewNotShared();
            }
            if (!repository.change(id, me, version, question, urgency, review.orElse(null), today())) {
                return new CaseResult.NoLongerPossible();
            }
            drafts.drop(me, id.value());
            return new CaseResult.Brought(id);
        });
    }

    /** Takes one's own question back; false when a meeting took it up, or when there is none such. */
    public boolean takeBack(CaseId question) {
        return repository.takeBack(question, signedIn.actor().id(), today());
    }

    private CaseResult released(String typed, Confirmation confirmation, Function<GuardedText, CaseResult> keep) {
        if (isWrongLength(typed.strip().length())) {
            return new CaseResult.WrongLength(FEWEST, LONGEST);
        }
        return switch (gate.release(typed.strip(), confirmation)) {
            case ShareDecision.Refused(var findings) -> new CaseResult.Refused(findings);
            case ShareDecision.Unconfirmed marks -> new CaseResult.Unconfirmed(marks);
            case ShareDecision.Released(GuardedText text, var _) ->
                isWrongLength(text.length()) ? new CaseResult.WrongLength(FEWEST, LONGEST) : keep.apply(text);
        };
    }

    private boolean opened(ReviewId review, GroupId group) {
        return reviews.review(review)
                        .filter(page -> page.mine() && page.state() == ReviewState.SHARED)
                        .isPresent()
                && sharing.admit(review, Set.of(AccessTerm.ofCircle(group.value()))) instanceof ShareResult.Shared;
    }

    private static boolean isWrongLength(int length) {
        return length < FEWEST || length > LONGEST;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
