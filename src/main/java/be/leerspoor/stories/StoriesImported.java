package be.leerspoor.stories;

import java.util.Set;

/** Stories were put in or changed by an import, published or not. */
record StoriesImported(Set<StoryId> stories) {

    StoriesImported {
        stories = Set.copyOf(stories);
    }
}
