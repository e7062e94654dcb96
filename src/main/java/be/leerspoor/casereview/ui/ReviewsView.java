package be.leerspoor.casereview.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.LookUpField;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Own reviews, and those that colleagues opened to the signed-in person; or those in which words were found. */
@Route(value = ReviewSearchAddress.ROUTE, layout = MainLayout.class)
@PermitAll
class ReviewsView extends Div implements BeforeEnterObserver {

    private final transient CaseReviews reviews;
    private final transient OpenPages openPages;
    private final LookUpField search = new LookUpField(text("casereview.search"), this::lookFor);
    private final Div content = new Div();
    private transient ReviewSearchAddress here = new ReviewSearchAddress("", 1);

    ReviewsView(CaseReviews reviews, OpenPages openPages) {
        this.reviews = reviews;
        this.openPages = openPages;
        content.addClassName("stack");
        add(
                new PageHead(text("casereview.list.title"), text("casereview.list.sentence"))
                        .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("casereview.list.readers")))
                        .withAction(Actions.primaryLink(text("casereview.start.action"), "reviews/new")),
                search,
                content);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        here = ReviewSearchAddress.of(event.getLocation().getQueryParameters());
        if (!here.words().equals(search.getValue().strip())) {
            search.setValue(here.words());
        }
        show();
    }

    private void lookFor(String words) {
        ReviewSearchAddress there = new ReviewSearchAddress(words, 1);
        if (!there.words().equals(here.words())) {
            getUI().ifPresent(ui -> ui.navigate(ReviewSearchAddress.ROUTE, there.parameters()));
        }
    }

    private void show() {
        content.removeAll();
        if (here.words().isEmpty()) {
            showLists();
        } else {
            FoundReviewsCard found =
                    new FoundReviewsCard(reviews.search(here.words(), here.page() - 1, here.size()), here);
            content.add(found);
            watch(found.shown());
        }
    }

    private void showLists() {
        List<ReviewSummary> shared = reviews.sharedWithMe();
        content.add(
                section("casereview.mine.title", reviews.mine(), ReviewWords::lineOfMine, mineEmpty()),
                section(
                        "casereview.shared.title",
                        shared,
                        ReviewWords::lineOfColleague,
                        new EmptyPlace(text("casereview.shared.empty"))));
        List<ReviewSummary> discarded = reviews.discarded();
        if (!discarded.isEmpty()) {
            content.add(section("casereview.discarded.title", discarded, ReviewWords::lineOfMine, new Div()));
        }
        watch(shared);
    }

    // Confidential: a title of what was closed meanwhile leaves the list by itself.
    private void watch(Collection<ReviewSummary> shown) {
        openPages.watch(
                this,
                shown.stream().map(review -> ClosedReviews.subject(review.id())).collect(Collectors.toSet()),
                this::show);
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
                                .map(review -> ReviewWords.row(review, line.apply(review)))
                                .toList()));
        if (list.size() == CaseReviews.MOST_LISTED) {
            Paragraph more = new Paragraph(text("casereview.list.most", CaseReviews.MOST_LISTED));
            more.addClassName("muted");
            card.add(more);
        }
        return card;
    }
}
