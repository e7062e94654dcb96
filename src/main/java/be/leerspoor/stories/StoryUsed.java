package be.leerspoor.stories;

import java.util.UUID;

/** Somebody told that they used a story, or took it back. Published in the transaction of the telling. */
public record StoryUsed(UUID use) {}
