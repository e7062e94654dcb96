package be.leerspoor.stories;

/** Somebody used a story. */
public record StoryUsed(StoryId story) {}
