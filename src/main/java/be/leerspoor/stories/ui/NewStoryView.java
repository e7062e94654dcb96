package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.ReviewSummary;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.stories.Drafting;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where a story begins: from nothing, or beside an own review. */
@Route(value = "stories/new", layout = MainLayout.class)
@PermitAll
class NewStoryView extends Div {

    private static final int REVIEWS_SHOWN = 10;

    NewStoryView(Drafting drafting, CaseReviews reviews) {
        addClassNames("page", "page-writing");
        add(
                new PageHead(text("stories.new.title"), text("stories.new.sentence")),
                Card.titled(
                        text("stories.new.empty"),
                        new Paragraph(text("stories.new.empty.sentence")),
                        Actions.row(Actions.primary(
                                text("stories.new.empty.start"),
                                () -> UI.getCurrent().navigate(StoryPageAddress.edit(drafting.start()))))),
                harvest(reviews.myLatest(REVIEWS_SHOWN)));
    }

    private static Card harvest(List<ReviewSummary> reviews) {
        Card card = Card.titled(text("stories.new.harvest"), new Paragraph(text("stories.new.harvest.sentence")));
        if (reviews.isEmpty()) {
            card.add(Actions.row(Actions.secondaryLink(text("stories.new.harvest.none"), "reviews/new")));
        } else {
            card.add(new Rows(reviews.stream()
                    .map(review -> new RowLink(
                            review.title().isBlank() ? text("stories.new.harvest.untitled") : review.title(),
                            Formats.here().longDay(review.changedAt()),
                            "reviews/" + review.id() + "/harvest"))
                    .toList()));
        }
        return card;
    }
}
