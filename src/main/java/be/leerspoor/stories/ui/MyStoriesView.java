package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryState;
import be.leerspoor.stories.StorySummary;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The stories a person wrote, by what has become of them. */
@Route(value = "stories/mine", layout = MainLayout.class)
@PermitAll
class MyStoriesView extends Div {

    MyStoriesView(Stories stories) {
        addClassName("page");
        add(new PageHead(text("stories.mine.title"), text("stories.mine.sentence"))
                .withAction(Actions.primaryLink(text("stories.place.new"), "stories/new")));
        List<StorySummary> mine = stories.mine();
        if (mine.isEmpty()) {
            add(new EmptyPlace(text("stories.mine.none")));
        }
        for (StoryState state : StoryState.values()) {
            List<RowLink> rows = mine.stream()
                    .filter(story -> story.state() == state)
                    .map(MyStoriesView::row)
                    .toList();
            if (!rows.isEmpty()) {
                add(Card.titled(text(Texts.key("stories.mine.state", state)), new Rows(rows)));
            }
        }
    }

    private static RowLink row(StorySummary story) {
        boolean draft = story.state() == StoryState.DRAFT;
        String line = draft && story.remark().isPresent()
                ? text("stories.mine.returned", story.remark().get())
                : story.state() == StoryState.PUBLISHED
                        ? text("stories.page.used", story.uses())
                        : text("stories.mine.changed", Formats.here().moment(story.changedAt()));
        return new RowLink(
                story.title().isBlank() ? text("stories.page.untitled") : story.title(),
                line,
                draft ? StoryPageAddress.edit(story.id()) : StoryPageAddress.read(story.id()));
    }
}
