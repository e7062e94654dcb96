package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.FoundReviews;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.search.IndexState;
import be.leerspoor.search.Marked;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MarkedText;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** One page of reviews in which words were found, with the passages in which they stand. */
class FoundReviewsCard extends Div {

    private final transient FoundReviews found;

    FoundReviewsCard(FoundReviews found, ReviewSearchAddress here) {
        this.found = found;
        Card card = Card.titled(text("casereview.found.title", found.total()));
        switch (found.index().phase()) {
            case READY -> {}
            case STARTING, REBUILDING -> card.add(again("casereview.found.building"));
            case UNAVAILABLE -> card.add(again("casereview.found.unavailable"));
        }
        int pages = ReviewSearchAddress.pages(found.total());
        if (!found.reviews().isEmpty()) {
            card.add(
                    new Rows(found.reviews().stream().map(FoundReviewsCard::row).toList()));
        } else if (here.page() > 1) {
            card.add(Actions.secondaryLink(
                    text("casereview.found.first"), here.onPage(1).toString()));
        } else if (found.index().phase() == IndexState.Phase.READY) {
            card.add(new EmptyPlace(text("casereview.found.none")));
        }
        if (pages > 1) {
            card.add(paging(here, pages));
        }
        add(card);
    }

    /** What is listed. */
    List<ReviewSummary> shown() {
        return found.reviews().stream().map(FoundReviews.Found::review).toList();
    }

    private Notice again(String key) {
        return Notice.info(text(key))
                .with(Actions.secondary(
                        text("casereview.found.again"),
                        () -> getUI().ifPresent(ui -> ui.getPage().reload())));
    }

    private static RowLink row(FoundReviews.Found hit) {
        RowLink row = ReviewWords.row(hit.review(), ReviewWords.lineOfFound(hit.review()));
        if (!hit.title().text().isBlank()) {
            row.withTitle(marked(hit.title()));
        }
        hit.excerpts().stream().filter(Marked::hasMarks).forEach(excerpt -> {
            Paragraph line = new Paragraph(marked(excerpt));
            line.addClassName("hit-excerpt");
            row.withMore(line);
        });
        return row;
    }

    private static MarkedText marked(Marked words) {
        List<MarkedText.Range> ranges = new ArrayList<>();
        int at = 0;
        for (Marked.Segment segment : words.segments()) {
            int end = at + segment.text().length();
            if (segment.marked()) {
                ranges.add(new MarkedText.Range(at, end));
            }
            at = end;
        }
        return MarkedText.hits(words.text(), ranges);
    }

    private static Component paging(ReviewSearchAddress here, int pages) {
        Nav nav = new Nav();
        nav.addClassName("paging");
        nav.setAriaLabel(text("casereview.found.pages"));
        if (here.page() > 1) {
            nav.add(Actions.secondaryLink(
                    text("casereview.found.previous"),
                    here.onPage(here.page() - 1).toString()));
        }
        nav.add(new Span(text("casereview.found.page", here.page(), pages)));
        if (here.page() < pages) {
            nav.add(Actions.secondaryLink(
                    text("casereview.found.next"), here.onPage(here.page() + 1).toString()));
        }
        return nav;
    }
}
