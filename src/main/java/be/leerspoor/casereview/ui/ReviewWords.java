package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.ReviewState;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.RowLink;

/** How a review is spoken of in lists and titles. */
final class ReviewWords {

    private ReviewWords() {}

    static String title(String kept) {
        return kept.isBlank() ? text("casereview.untitled") : kept;
    }

    /** A review in a list, with an icon of who reads it. */
    static RowLink row(ReviewSummary review, String line) {
        IconName icon = switch (review.state()) {
            case SHARED -> IconName.TWO_PEOPLE;
            case DRAFT, WITHDRAWN, DISCARDED -> IconName.LOCK;
        };
        return new RowLink(title(review.title()), line, ReviewAddress.read(review.id())).with(icon);
    }

    static String lineOfFound(ReviewSummary review) {
        return text(
                "casereview.found.line",
                review.authorName(),
                text(Texts.key("casereview.state", review.state())),
                Formats.here().longDay(review.changedAt()));
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
