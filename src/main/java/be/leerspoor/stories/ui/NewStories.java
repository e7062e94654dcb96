package be.leerspoor.stories.ui;

import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.StartSection;
import be.leerspoor.stories.StoryHit;
import be.leerspoor.stories.StorySearch;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** What colleagues published last, on the start page. */
@org.springframework.stereotype.Component
class NewStories implements StartSection {

    private static final int SHOWN = 4;

    private final StorySearch search;

    NewStories(StorySearch search) {
        this.search = search;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "stories.start.new";
    }

    @Override
    public Optional<Component> content() {
        List<RowLink> rows = search.newest(SHOWN).stream().map(NewStories::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Rows(rows));
    }

    private static RowLink row(StoryHit story) {
        return new RowLink(story.title().text(), story.summary().text(), StoryPageAddress.read(story.id()));
    }
}
