package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.Noticing;
import be.leerspoor.casereview.ReviewDesk;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.shell.ui.WaitingItems;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts to go on with, responses to read and what colleagues shared, on the start page. */
@Component
class ReviewsWaiting implements WaitingItems {

    private final CaseReviews reviews;
    private final Noticing noticing;

    ReviewsWaiting(CaseReviews reviews, Noticing noticing) {
        this.reviews = reviews;
        this.noticing = noticing;
    }

    @Override
    public List<WaitingItem> items() {
        ReviewDesk desk = reviews.desk();
        return Stream.concat(
                        desk.mine().stream().map(ReviewsWaiting::mine),
                        desk.shared().stream().map(this::shared))
                .toList();
    }

    private WaitingItem shared(ReviewDesk.Shared review) {
        return new WaitingItem(
                        IconName.TWO_PEOPLE,
                        text(
                                review.byName()
                                        ? "casereview.waiting.shared.by-name"
                                        : "casereview.waiting.shared.team",
                                review.authorName(),
                                ReviewWords.title(review.title())),
                        Formats.here().moment(review.at()),
                        ReviewAddress.read(review.id()),
                        75)
                .orPutAway(text("casereview.waiting.shared.seen"), () -> noticing.noticed(review.id()))
                .about(ClosedReviews.subject(review.id()));
    }

    private static WaitingItem mine(ReviewSummary review) {
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
