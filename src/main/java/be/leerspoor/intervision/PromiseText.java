package be.leerspoor.intervision;

/** What the members of a group promise each other; without a text the version is 0. */
public record PromiseText(int version, String body) {}
