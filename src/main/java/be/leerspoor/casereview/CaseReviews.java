package be.leerspoor.casereview;

import static be.leerspoor.shell.Texts.language;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading reviews: one's own, and those that colleagues opened. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class CaseReviews {

    private static final int LIST_LENGTH = 200;
    private static final int WAITING_LENGTH = 5;

    private final ReviewRepository repository;
    private final Templates templates;
    private final SignedIn signedIn;

    CaseReviews(ReviewRepository repository, Templates templates, SignedIn signedIn) {
        this.repository = repository;
        this.templates = templates;
        this.signedIn = signedIn;
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
                    row.sharedAt());
        });
    }

    /** Reviews that the signed-in person wrote, the latest changed first; at most 200. */
    public List<ReviewSummary> mine() {
        return myLatest(LIST_LENGTH);
    }

    /** Reviews that the signed-in person wrote, the latest changed first; at most {@code most} and never more than 200. */
    public List<ReviewSummary> myLatest(int most) {
        return repository.writtenBy(signedIn.actor(), Math.clamp(most, 0, LIST_LENGTH));
    }

    /** Reviews that colleagues opened to the signed-in person, the latest changed first; at most 200. */
    public List<ReviewSummary> sharedWithMe() {
        return repository.sharedWith(signedIn.actor(), LIST_LENGTH);
    }

    /** Own drafts and own reviews with responses not yet seen; at most five. */
    public List<ReviewSummary> waitingForMe() {
        return repository.waitingFor(signedIn.actor(), WAITING_LENGTH);
    }

    /** The text of one's own review to harvest a story from; refuses anyone else's. */
    public HarvestText forHarvest(ReviewId review) {
        ReviewPage page = review(review)
                .filter(ReviewPage::mine)
                .orElseThrow(() -> new AccessDeniedException("Only the author harvests from a review"));
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
