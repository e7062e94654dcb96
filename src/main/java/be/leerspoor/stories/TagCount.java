package be.leerspoor.stories;

/** How many of the stories found carry this tag, were it (also) chosen, and whether it is. */
public record TagCount(Tag tag, int count, boolean chosen) {}
