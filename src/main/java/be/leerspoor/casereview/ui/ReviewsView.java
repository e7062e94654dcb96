package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.search.ClosedShelf;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.LookUpField;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;

/** Own reviews, and those that colleagues opened to the signed-in person. */
@Route(value = "reviews", layout = MainLayout.class)
@PermitAll
class ReviewsView extends Div {

    private static final int HITS = 50;

    private final transient CaseReviews reviews;
    private final transient ClosedShelf shelf;
    private final Div content = new Div();

    ReviewsView(CaseReviews reviews, ClosedShelf shelf) {
        this.reviews = reviews;
        this.shelf = shelf;
        content.addClassName("stack");
        add(
                new PageHead(text("casereview.list.title"), text("casereview.list.sentence"))
                        .withLine(new ReadersLine(Readers.ONLY_ME, text("casereview.list.readers")))
                        .withAction(Actions.primaryLink(text("casereview.start.action"), "reviews/new")),
                new LookUpField(text("casereview.search"), this::show),
                content);
        addClassName("page");
        show("");
    }

    private void show(String words) {
        content.removeAll();
        if (words.isEmpty()) {
            content.add(
                    section("casereview.mine.title", reviews.mine(), ReviewWords::lineOfMine, mineEmpty()),
                    section(
                            "casereview.shared.title",
                            reviews.sharedWithMe(),
                            ReviewWords::lineOfColleague,
                            new EmptyPlace(text("casereview.shared.empty"))));
        } else {
            content.add(found(words));
        }
    }

    private Component found(String words) {
        var result = shelf.search(words, 0, HITS);
        Card card = Card.titled(text("casereview.found.title", result.total()));
        if (result.hits().isEmpty()) {
            card.add(new EmptyPlace(text("casereview.found.none")));
        } else {
            card.add(new Rows(result.hits().stream()
                    .map(hit -> new RowLink(ReviewWords.title(hit.title().text()), "", "reviews/" + hit.id())
                            .with(IconName.PEN))
                    .toList()));
        }
        return card;
    }

    private static Component mineEmpty() {
        return new EmptyPlace(
                text("casereview.mine.empty"),
                Actions.primaryLink(text("casereview.start.action"), "reviews/new"),
                text("casereview.mine.example"));
    }

    private static Component section(
            String titleKey, List<ReviewSummary> list, Function<ReviewSummary, String> line, Component empty) {
        Card card = Card.titled(text(titleKey));
        card.add(
                list.isEmpty()
                        ? empty
                        : new Rows(list.stream()
                                .map(review -> row(review, line.apply(review)))
                                .toList()));
        return card;
    }

    private static RowLink row(ReviewSummary review, String line) {
        IconName icon = switch (review.state()) {
            case SHARED -> IconName.TWO_PEOPLE;
            case DRAFT, WITHDRAWN -> IconName.LOCK;
        };
        return new RowLink(ReviewWords.title(review.title()), line, ReviewAddress.read(review.id())).with(icon);
    }
}
