package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.FirstHourStep;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.StartContribution;
import be.leerspoor.shell.ui.TagChip;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.stories.Desk;
import be.leerspoor.stories.Desks;
import be.leerspoor.stories.ReadingOutcome;
import be.leerspoor.stories.SavedSearch;
import be.leerspoor.stories.StartStories;
import be.leerspoor.stories.StoryStart;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.StoryUses;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts to go on with, stories to read, what was decided on one's own, what colleagues did with them, and what is new. */
@Component
class StoriesOnStart implements StartContribution {

    private static final int EACH = 5;
    private static final int SHOWN = 3;
    private static final int PLACE = 50;
    private static final int SEARCHING = 30;
    private static final int READING = 60;

    private final StoryStart start;
    private final Desks desks;
    private final StoryUses uses;
    private final SignedIn signedIn;

    StoriesOnStart(StoryStart start, Desks desks, StoryUses uses, SignedIn signedIn) {
        this.start = start;
        this.desks = desks;
        this.uses = uses;
        this.signedIn = signedIn;
    }

    @Override
    public Contribution now() {
        StartStories mine = start.mine(SHOWN);
        Desk desk = mine.desk();
        List<WaitingItem> items = Stream.of(
                        desk.toRead().stream().limit(EACH).map(StoriesOnStart::toRead),
                        desk.decided().stream().limit(EACH).map(this::decided),
                        desk.used().stream().limit(EACH).map(this::used),
                        desk.drafts().stream().limit(EACH).map(StoriesOnStart::draft))
                .flatMap(some -> some)
                .toList();
        return new Contribution(items, section(mine)).withSteps(steps(mine));
    }

    private static Optional<Section> section(StartStories mine) {
        List<RowLink> rows = Stream.concat(
                        mine.searches().stream().limit(SHOWN).map(StoriesOnStart::search),
                        mine.newest().stream().map(StoriesOnStart::story))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Section(PLACE, "stories.start.new", new Rows(rows)));
    }

    private static RowLink search(SavedSearch search) {
        return new RowLink(
                        text("stories.saved.fresh-in", search.fresh(), search.name()),
                        text("stories.saved.since", Formats.here().longDay(search.openedAt())),
                        SearchAddress.of(search).toString())
                .with(IconName.SEARCH);
    }

    private static RowLink story(StartStories.New story) {
        RowLink row = new RowLink(story.title(), story.summary(), StoryPageAddress.read(story.id()));
        return story.tool()
                .map(tool -> row.withMore(new Div(TagChip.plain(text("stories.start.tool", tool.label())))))
                .orElse(row);
    }

    private List<FirstHourStep> steps(StartStories mine) {
        List<FirstHourStep> steps = new ArrayList<>();
        steps.add(new FirstHourStep(
                "stories.first.search",
                "stories.first.search.line",
                IconName.SEARCH,
                SearchAddress.ROUTE,
                SEARCHING,
                mine.searched()));
        if (signedIn.has(Role.PRACTICE_LEADER)) {
            steps.add(new FirstHourStep(
                    "stories.first.read",
                    "stories.first.read.line",
                    IconName.EYE,
                    "stories/to-read",
                    READING,
                    mine.read()));
        }
        return steps;
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
                        100)
                .orLeaveFor("story:" + story.id() + "@" + story.changedAt().getEpochSecond());
    }

    private static String title(String title) {
        return title.isBlank() ? text("stories.page.untitled") : title;
    }
}
