package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Icon;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.ReadingColumn;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TagChip;
import be.leerspoor.stories.Desks;
import be.leerspoor.stories.RelatedStories;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryPage;
import be.leerspoor.stories.StorySearch;
import be.leerspoor.stories.StoryState;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.Withdrawal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;

/** One story to read, and what one can do with it: use it, decide on it, go on writing it. */
@Route(value = "stories/:" + StoryPageAddress.PARAMETER, layout = MainLayout.class)
@PermitAll
class StoryView extends Div implements BeforeEnterObserver {

    private static final int RELATED = 4;

    private final transient Stories stories;
    private final transient StorySearch search;
    private final transient RelatedStories related;
    private final transient StoryUses uses;
    private final transient SecondReading reading;
    private final transient Withdrawal withdrawal;
    private final transient Desks desks;
    private final transient OpenPages openPages;
    private final Div message = new Div();
    private final Div useMessage = new Div();
    private transient QueryParameters foundBy = QueryParameters.empty();

    StoryView(
            Stories stories,
            StorySearch search,
            RelatedStories related,
            StoryUses uses,
            SecondReading reading,
            Withdrawal withdrawal,
            Desks desks,
            OpenPages openPages) {
        this.stories = stories;
        this.search = search;
        this.related = related;
        this.uses = uses;
        this.reading = reading;
        this.withdrawal = withdrawal;
        this.desks = desks;
        this.openPages = openPages;
        addClassNames("page", "story");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = StoryPageAddress.in(event.getRouteParameters()).flatMap(stories::story);
        if (page.isEmpty()) {
            // Confidential: what may not be read answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        foundBy = event.getLocation().getQueryParameters();
        if (!page.get().mine()) {
            // An author may read the own story in any state: nothing to take off the screen.
            openPages.watch(this, Set.of(ClosedStories.subject(page.get().id())));
        }
        show(page.get());
    }

    private void show(StoryPage page) {
        removeAll();
        String words = StoryPageAddress.words(foundBy);
        if (!words.isEmpty()) {
            add(wayBack());
        }
        PageHead head =
                new PageHead(StoryWords.title(page.text()), page.text().summary()).withLine(StoryWords.readers(page));
        if (page.state() != StoryState.PUBLISHED) {
            // Confidential: tabs stand in the history of the browser and on shared screens.
            head.inTab(text("stories.one"));
        }
        message.removeAll();
        useMessage.removeAll();
        ReadingColumn column = new ReadingColumn(message, new Card(body(page, words), tags(page)));
        add(head, column);
        if (!page.readings().isEmpty() && (page.mine() || page.awaitsMe())) {
            column.add(new ReadingsCard(page.readings()));
        }
        if (page.awaitsMe()) {
            column.add(new SecondReaderPanel(page, reading, this::again));
        }
        if (page.state() == StoryState.PUBLISHED) {
            onTheShelf(page, head, column);
        }
        if (page.mine() || page.unowned()) {
            OwnStoryPanel own = new OwnStoryPanel(page, withdrawal, this::again);
            own.mainAction().ifPresent(head::withAction);
            column.add(own);
        }
        if (page.mine()
                && (page.state() == StoryState.PUBLISHED
                        || page.readings().stream().anyMatch(StoryPage.Reading::news))) {
            desks.opened(page.id());
        }
        if (page.withdrawable()) {
            column.add(new TakeAwayPanel(page, withdrawal, this::again));
        }
    }

    private void onTheShelf(StoryPage page, PageHead head, ReadingColumn column) {
        UsesCard used = new UsesCard(page, uses, this::usedAgain);
        used.begin(useMessage);
        if (!page.mine()) {
            UseForm form = new UseForm(page.id(), uses, this::usedAgain);
            head.withAction(Actions.primary(text("stories.page.use"), form::focus));
            used.begin(form);
        }
        column.add(used);
        List<StorySummary> alike = related.to(page.id(), RELATED);
        if (!alike.isEmpty()) {
            column.withSide(Card.titled(
                    text("stories.page.related"),
                    new Rows(alike.stream()
                            .map(story ->
                                    new RowLink(story.title(), story.summary(), StoryPageAddress.read(story.id())))
                            .toList())));
        }
    }

    private Component wayBack() {
        Anchor back = new Anchor(SearchAddress.withParameters(SearchAddress.ROUTE, foundBy));
        back.add(Icon.of(IconName.BACK), new Span(text("stories.page.back")));
        back.setRouterIgnore(false);
        back.addClassName("story-back");
        return back;
    }

    private Component body(StoryPage page, String words) {
        return search.marked(page, words)
                .<Component>map(marked -> FoundText.prose(marked.body()))
                .orElseGet(() -> new Prose(page.text().body()));
    }

    private static Component tags(StoryPage page) {
        Div tags = new Div();
        tags.addClassNames("tags", "story-tags");
        page.tags()
                .forEach(tag -> tags.add(
                        TagChip.link(tag.label(), SearchAddress.with(tag.key()).toString())));
        page.publishedAt().ifPresent(at -> {
            Span since =
                    new Span(text("stories.page.published-on", Formats.here().longDay(at)));
            since.addClassName("story-since");
            tags.add(since);
        });
        return tags;
    }

    /** Shows the story as it is now, with what became of what was done; elsewhere when it may no longer be read. */
    private void again(StoryId story, Notice outcome) {
        stories.story(story)
                .ifPresentOrElse(
                        page -> {
                            show(page);
                            message.add(outcome);
                            message.scrollIntoView();
                        },
                        () -> decided(outcome));
    }

    /** As {@link #again}, with what became of it where the uses stand. */
    private void usedAgain(StoryId story, Notice outcome) {
        stories.story(story)
                .filter(page -> page.state() == StoryState.PUBLISHED)
                .ifPresentOrElse(
                        page -> {
                            show(page);
                            useMessage.add(outcome);
                        },
                        () -> again(story, outcome));
    }

    private void decided(Notice outcome) {
        removeAll();
        add(
                new PageHead(text("stories.page.decided")),
                outcome,
                Actions.row(Actions.secondaryLink(text("stories.page.to-stories"), SearchAddress.ROUTE)));
    }
}
