package be.leerspoor.stories;

/** A published story was taken off the shelf. */
public record StoryWithdrawn(StoryId story) {}
