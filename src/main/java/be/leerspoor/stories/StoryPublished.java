package be.leerspoor.stories;

/** A story was opened to every member of staff. */
public record StoryPublished(StoryId story) {}
