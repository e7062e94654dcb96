package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.search.Suggestion;
import be.leerspoor.shell.ui.FilteredList;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.stories.FoundStories;
import be.leerspoor.stories.SavedSearches;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StorySearch;
import be.leerspoor.stories.Tag;
import be.leerspoor.stories.TagKey;
import be.leerspoor.stories.Tags;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Finding a story. All that was asked stands in the address, so that it can be sent on and gone back to. */
@Route(value = SearchAddress.ROUTE, layout = MainLayout.class)
@PermitAll
class StoriesView extends Div implements BeforeEnterObserver {

    private static final int SUGGESTIONS = 8;

    private final transient StorySearch search;
    private final transient Tags tags;
    private final SuggestField field;
    private final Div notices = new Div();
    private final FacetPanel facets = new FacetPanel(this::toggle);
    private final FoundPanel found = new FoundPanel(this::go);
    private final SavedSearchesPanel saved;
    private final FilteredList results = new FilteredList(facets, found);
    private transient SearchAddress here = SearchAddress.EVERYTHING;

    StoriesView(StorySearch search, SavedSearches searches, Tags tags) {
        this.search = search;
        this.saved = new SavedSearchesPanel(searches);
        this.tags = tags;
        this.field = new SuggestField(
                typed -> search.suggest(typed, SUGGESTIONS), words -> go(here.withText(words)), this::choose);
        notices.addClassName("stack");
        addClassNames("page", "stories");
        add(
                new PageHead(text("stories.search.title"), text("stories.search.sentence")),
                field,
                saved,
                notices,
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Tag> lists = tags.all();
        SearchAddress.Understood asked = SearchAddress.read(event.getLocation().getQueryParameters(), lists);
        boolean turned = asked.address().page() != here.page();
        here = asked.address();
        FoundStories stories = search.find(here.query(), lists);
        notices.removeAll();
        if (!asked.ignored().isEmpty()) {
            notices.add(Notice.info(text("stories.search.ignored", String.join(", ", asked.ignored()))));
        }
        field.show(here.text());
        facets.show(stories);
        results.showChosen(here.chosen().size());
        found.show(stories, here);
        saved.show(here);
        if (AskedQuestions.isNew(here.text()) && event.getTrigger() != NavigationTrigger.HISTORY) {
            search.asked(stories);
        }
        if (turned && event.getTrigger() != NavigationTrigger.HISTORY) {
            event.getUI().getPage().executeJs("window.scrollTo(0, 0)");
        }
    }

    private void choose(Suggestion suggestion) {
        switch (suggestion) {
            case Suggestion.Title title ->
                getUI().ifPresent(ui -> ui.navigate(StoryPageAddress.read(StoryId.of(title.id()))));
            case Suggestion.Tag tag -> go(here.withText("").withoutTags().toggled(new TagKey(tag.facet(), tag.key())));
            case Suggestion.Word word -> go(here.withText(word.text()));
        }
    }

    private void toggle(TagKey tag) {
        go(here.toggled(tag));
    }

    private void go(SearchAddress there) {
        getUI().ifPresent(ui -> ui.navigate(SearchAddress.ROUTE, there.parameters()));
    }
}
