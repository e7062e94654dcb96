package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.StorySummary;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What waits for a practice leader: stories to read before they are published, and imported ones to look after. */
@Route(value = "stories/to-read", layout = MainLayout.class)
@RolesAllowed("PRACTICE_LEADER")
class ToReadView extends Div {

    ToReadView(SecondReading reading) {
        addClassName("page");
        List<StorySummary> waiting = reading.waiting();
        List<StorySummary> unowned = reading.unowned();
        add(new PageHead(text("stories.to-read.title"), text("stories.to-read.sentence")));
        add(
                waiting.isEmpty()
                        ? new EmptyPlace(text("stories.to-read.none"))
                        : Card.titled(text("stories.to-read.waiting"), rows(waiting)));
        if (!unowned.isEmpty()) {
            add(Card.titled(
                    text("stories.to-read.unowned"),
                    new Paragraph(text("stories.to-read.unowned.sentence")),
                    rows(unowned)));
        }
    }

    private static Rows rows(List<StorySummary> stories) {
        return new Rows(stories.stream()
                .map(story -> new RowLink(
                        story.title().isBlank() ? text("stories.page.untitled") : story.title(),
                        text("stories.to-read.since", Formats.here().moment(story.changedAt())),
                        StoryPageAddress.read(story.id())))
                .toList());
    }
}
