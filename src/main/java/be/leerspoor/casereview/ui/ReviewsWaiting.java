package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.shell.ui.WaitingItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** Drafts to go on with and responses to read, on the start page. */
@Component
class ReviewsWaiting implements WaitingItems {

    private final CaseReviews reviews;

    ReviewsWaiting(CaseReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<WaitingItem> items() {
        return reviews.waitingForMe().stream().map(ReviewsWaiting::item).toList();
    }

    private static WaitingItem item(ReviewSummary review) {
        String title = ReviewWords.title(review.title());
        String when = Formats.here().moment(review.changedAt());
        return review.unseen() > 0
                ? new WaitingItem(
                        IconName.CHAT,
                        text("casereview.waiting.responses", review.unseen(), title),
                        text("casereview.waiting.responses.line"),
                        ReviewAddress.read(review.id()),
                        50)
                : new WaitingItem(
                        IconName.PEN,
                        text("casereview.waiting.draft", title),
                        text("casereview.waiting.draft.line", when),
                        ReviewAddress.write(review.id()),
                        100);
    }
}
