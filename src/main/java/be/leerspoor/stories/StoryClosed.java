package be.leerspoor.stories;

/** A story was closed to who could read it besides its author: withdrawn, taken back, sent back or taken up. */
public record StoryClosed(StoryId story) {}
