package be.leerspoor.casereview;

import static be.leerspoor.shell.Texts.language;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.search.ClosedHit;
import be.leerspoor.search.ClosedResult;
import be.leerspoor.search.ClosedShelf;
import be.leerspoor.search.Marked;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading reviews: one's own, and those that colleagues opened. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class CaseReviews {

    /** Most reviews in a list; older ones are found by searching. */
    public static final int MOST_LISTED = 200;

    private static final int WAITING_LENGTH = 5;
    private static final int NEWS_LENGTH = 3;
    private static final Duration TOLD_FOR = Duration.ofDays(30);

    private final ReviewRepository repository;
    private final DeskRepository desks;
    private final Templates templates;
    private final ClosedShelf shelf;
    private final SignedIn signedIn;
    private final Clock clock;

    CaseReviews(
            ReviewRepository repository,
            DeskRepository desks,
            Templates templates,
            ClosedShelf shelf,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.desks = desks;
        this.templates = templates;
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A review that the signed-in person may read; empty when there is none such, whatever the reason. */
    public Optional<ReviewPage> review(ReviewId review) {
        var actor = signedIn.actor();
        return repository.find(review, actor).map(row -> {
            boolean mine = row.author().equals(actor.id());
            return new ReviewPage(
                    row.id(),
                    row.author(),
                    row.authorName(),
                    mine,
                    row.state(),
                    row.ask(),
                    templates.version(row.templateCode(), row.templateVersion()),
                    row.answers(),
                    row.audience(),
                    row.responses(),
                    row.responseDraft(),
                    row.sharedAt(),
                    row.discardedAt());
        });
    }

    /** What those of these reviews are called that the signed-in person may read; the others are left out. */
    public Map<ReviewId, String> titles(Set<ReviewId> reviews) {
        return repository.visible(reviews, signedIn.actor()).stream()
                .collect(Collectors.toUnmodifiableMap(ReviewSummary::id, ReviewSummary::title));
    }

    /**
     * The page of each of these reviews, and of the review of each of these responses, that the signed-in person may still open;
     * the others are left out.
     */
    public Map<UUID, ReviewId> pages(Collection<UUID> reviews, Collection<UUID> responses) {
        return repository.pages(reviews, responses, signedIn.actor());
    }

    /** Reviews that the signed-in person wrote and did not put away, the latest changed first; at most 200. */
    public List<ReviewSummary> mine() {
        return myLatest(MOST_LISTED);
    }

    /** Reviews that the signed-in person wrote and did not put away, the latest changed first; at most {@code most} and never more than 200. */
    public List<ReviewSummary> myLatest(int most) {
        return repository.writtenBy(signedIn.actor(), Math.clamp(most, 0, MOST_LISTED));
    }

    /** Reviews that colleagues opened to the signed-in person, the latest changed first; at most 200. */
    public List<ReviewSummary> sharedWithMe() {
        return repository.sharedWith(signedIn.actor(), MOST_LISTED);
    }

    /** Own reviews that were put away and can still be brought back; at most 200. */
    public List<ReviewSummary> discarded() {
        return repository.discardedBy(signedIn.actor(), clock.instant().minus(Discarding.BACK_WITHIN), MOST_LISTED);
    }

    /**
     * Looks for words in what the signed-in person may read; the page counts from 0 and has 1 to 100 hits. Anything else
     * is refused with {@link IllegalArgumentException}.
     */
    public FoundReviews search(String words, int page, int size) {
        ClosedResult result = shelf.search(words, page, size);
        Map<ReviewId, ClosedHit> hits = new LinkedHashMap<>();
        result.hits().stream()
                .filter(hit -> hit.kind().equals(ReviewShelf.KIND))
                .forEach(hit -> hits.put(ReviewId.of(hit.id()), hit));
        if (hits.isEmpty()) {
            return new FoundReviews(result.total(), List.of(), result.state());
        }
        // Confidential: the index may lag behind a withdrawal; the database has the last word on who reads what.
        Map<ReviewId, ReviewSummary> readable = repository.visible(hits.keySet(), signedIn.actor()).stream()
                .collect(Collectors.toMap(ReviewSummary::id, review -> review));
        List<FoundReviews.Found> found = new ArrayList<>();
        hits.forEach((id, hit) -> {
            ReviewSummary review = readable.get(id);
            if (review != null) {
                found.add(new FoundReviews.Found(review, title(review, hit), hit.excerpts()));
            }
        });
        return new FoundReviews(result.total() - hits.size() + found.size(), found, result.state());
    }

    private static Marked title(ReviewSummary review, ClosedHit hit) {
        return hit.title().text().equals(review.title()) ? hit.title() : Marked.plain(review.title());
    }

    /** What waits for the signed-in person: at most five own reviews, and three that were shared in the last 30 days. */
    public ReviewDesk desk() {
        return desks.of(signedIn.actor(), clock.instant().minus(TOLD_FOR), WAITING_LENGTH, NEWS_LENGTH);
    }

    /** The text of one's own review to harvest a story from; empty when there is none such (any more). */
    public Optional<HarvestText> harvestText(ReviewId review) {
        return review(review).filter(ReviewPage::mine).map(CaseReviews::textOf);
    }

    /** The text of one's own review to harvest a story from; refuses anyone else's. */
    public HarvestText forHarvest(ReviewId review) {
        return harvestText(review)
                .orElseThrow(() -> new AccessDeniedException("Only the author harvests from a review"));
    }

    private static HarvestText textOf(ReviewPage page) {
        return new HarvestText(
                page.title(),
                page.template().questions().stream()
                        .filter(question -> !page.answer(question.code()).body().isBlank())
                        .map(question -> new HarvestText.Passage(
                                question.wording(language()),
                                page.answer(question.code()).body()))
                        .toList());
    }
}
