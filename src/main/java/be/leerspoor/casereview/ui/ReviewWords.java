package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;

/** How a review is spoken of in lists and titles. */
final class ReviewWords {

    private ReviewWords() {}

    static String title(String kept) {
        return kept.isBlank() ? text("casereview.untitled") : kept;
    }

    static String lineOfMine(ReviewSummary review) {
        String state = text(Texts.key("casereview.state", review.state()));
        String when = Formats.here().moment(review.changedAt());
        return review.state() == ReviewState.SHARED
                ? text("casereview.mine.line.shared", state, when, review.responses())
                : text("casereview.mine.line", state, when);
    }

    static String lineOfColleague(ReviewSummary review) {
        String wish = review.ask()
                .map(ask -> text(Texts.key("casereview.ask.short", ask)))
                .orElse("");
        return text(
                "casereview.shared.line",
                review.authorName(),
                wish,
                Formats.here().longDay(review.changedAt()));
    }
}
