package be.leerspoor.intervision;

/**
 * The minutes of a meeting as somebody sees them.
 *
 * @param offered whether those who were there may read them, and nobody changes them any more
 * @param agreed whether this person confirmed them
 * @param confirmed how many of those who were there did
 * @param present how many were there
 */
public record MinutesPage(String body, int version, boolean offered, boolean agreed, int confirmed, int present) {}
