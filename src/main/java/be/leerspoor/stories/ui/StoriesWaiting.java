package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.shell.ui.WaitingItems;
import be.leerspoor.stories.Desk;
import be.leerspoor.stories.Desks;
import be.leerspoor.stories.ReadingOutcome;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.StoryUses;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts to go on with, stories to read, what was decided on one's own and what colleagues did with them. */
@Component
class StoriesWaiting implements WaitingItems {

    private static final int EACH = 5;

    private final Desks desks;
    private final StoryUses uses;

    StoriesWaiting(Desks desks, StoryUses uses) {
        this.desks = desks;
        this.uses = uses;
    }

    @Override
    public List<WaitingItem> items() {
        Desk desk = desks.mine();
        return Stream.of(
                        desk.toRead().stream().limit(EACH).map(StoriesWaiting::toRead),
                        desk.decided().stream().limit(EACH).map(this::decided),
                        desk.used().stream().limit(EACH).map(this::used),
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

    private WaitingItem decided(Desk.Decided decided) {
        StorySummary story = decided.story();
        String line = story.remark()
                .map(remark -> text("stories.waiting.decided.remark", remark))
                .orElseGet(() -> text("stories.waiting.everyone"));
        boolean returned = decided.outcome() == ReadingOutcome.RETURNED;
        return new WaitingItem(
                        returned ? IconName.CHAT : IconName.BOOK,
                        text(Texts.key("stories.waiting.decided", decided.outcome()), title(story.title())),
                        line,
                        returned ? StoryPageAddress.edit(story.id()) : StoryPageAddress.read(story.id()),
                        55)
                .orPutAway(text("stories.waiting.seen"), () -> desks.decisionSeen(story.id()));
    }

    private WaitingItem used(Desk.NewUses used) {
        return new WaitingItem(
                        IconName.HEART,
                        text("stories.waiting.used", used.uses(), title(used.title())),
                        text("stories.waiting.used.line"),
                        StoryPageAddress.read(used.story()),
                        70)
                .orPutAway(text("stories.waiting.seen"), () -> uses.seen(used.story()));
    }

    private static WaitingItem draft(StorySummary story) {
        return new WaitingItem(
                IconName.PEN,
                text("stories.waiting.draft", title(story.title())),
                text("stories.mine.changed", Formats.here().moment(story.changedAt())),
                StoryPageAddress.edit(story.id()),
                100);
    }

    private static String title(String title) {
        return title.isBlank() ? text("stories.page.untitled") : title;
    }
}
