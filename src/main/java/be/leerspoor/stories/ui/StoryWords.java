package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.stories.StoryPage;
import be.leerspoor.stories.StoryText;

/** Says what a story is called and who can read it. */
final class StoryWords {

    private StoryWords() {}

    static String title(StoryText story) {
        return story.title().isBlank() ? text("stories.page.untitled") : story.title();
    }

    static ReadersLine readers(StoryPage page) {
        return switch (page.state()) {
            case PUBLISHED -> new ReadersLine(Readers.EVERYONE, text("stories.page.readers.everyone"));
            case SUBMITTED ->
                new ReadersLine(
                        Readers.CHOSEN_PEOPLE,
                        text(page.mine() ? "stories.page.readers.submitted.mine" : "stories.page.readers.submitted"));
            case DRAFT, WITHDRAWN ->
                page.unowned()
                        ? new ReadersLine(Readers.CHOSEN_PEOPLE, text("stories.page.readers.unowned"))
                        : new ReadersLine(Readers.ONLY_ME, text("stories.page.readers.only-me"));
        };
    }
}
