package be.leerspoor.stories;

/** The label of a tag changed, and with it the words by which its stories are found. */
record TagRenamed(TagKey tag) {}
