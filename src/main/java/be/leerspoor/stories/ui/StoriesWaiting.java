package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.shell.ui.WaitingItems;
import be.leerspoor.stories.Desk;
import be.leerspoor.stories.Desks;
import be.leerspoor.stories.StorySummary;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts and returned stories to go on with, stories to read, and what colleagues did with one's own. */
@Component
class StoriesWaiting implements WaitingItems {

    private static final int EACH = 5;

    private final Desks desks;

    StoriesWaiting(Desks desks) {
        this.desks = desks;
    }

    @Override
    public List<WaitingItem> items() {
        Desk desk = desks.mine();
        return Stream.of(
                        desk.toRead().stream().limit(EACH).map(StoriesWaiting::toRead),
                        desk.used().stream().limit(EACH).map(StoriesWaiting::used),
                        desk.drafts().stream().limit(EACH).map(StoriesWaiting::draft))
                .flatMap(items -> items)
                .toList();
    }

    private static WaitingItem toRead(StorySummary story) {
        return new WaitingItem(
                IconName.EYE,
                text("stories.waiting.read", title(story.title())),
                text("stories.to-read.since", Formats.here().moment(story.changedAt())),
                StoryPageAddress.read(story.id()),
                60);
    }

    private static WaitingItem used(Desk.NewUses used) {
        return new WaitingItem(
                IconName.HEART,
                text("stories.waiting.used", used.uses(), title(used.title())),
                text("stories.waiting.used.line"),
                StoryPageAddress.read(used.story()),
                70);
    }

    private static WaitingItem draft(StorySummary story) {
        return story.remark()
                .map(remark -> new WaitingItem(
                        IconName.CHAT,
                        text("stories.waiting.returned", title(story.title())),
                        text("stories.waiting.returned.line", remark),
                        StoryPageAddress.edit(story.id()),
                        55))
                .orElseGet(() -> new WaitingItem(
                        IconName.PEN,
                        text("stories.waiting.draft", title(story.title())),
                        text("stories.mine.changed", Formats.here().moment(story.changedAt())),
                        StoryPageAddress.edit(story.id()),
                        100));
    }

    private static String title(String title) {
        return title.isBlank() ? text("stories.page.untitled") : title;
    }
}
