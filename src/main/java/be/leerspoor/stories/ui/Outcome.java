package be.leerspoor.stories.ui;

import be.leerspoor.shell.ui.Notice;
import be.leerspoor.stories.StoryId;

/** Shows a story as it is now, after something was done with it, together with what became of that. */
@FunctionalInterface
interface Outcome {

    void show(StoryId story, Notice what);
}
