package be.leerspoor.stories;

/** A second reader sent a story back to its author. */
public record StoryReturned(StoryId story) {}
