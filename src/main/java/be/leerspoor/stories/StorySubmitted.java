package be.leerspoor.stories;

/** A story was handed in to a second reader. */
public record StorySubmitted(StoryId story) {}
