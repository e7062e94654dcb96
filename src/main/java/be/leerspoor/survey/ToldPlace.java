package be.leerspoor.survey;

/**
 * A group that somebody may look at beside everyone.
 *
 * @param place its number in the wave
 * @param name as the region or team was called when the wave closed; empty for who is in none, and for groups together
 */
public record ToldPlace(int place, ToldGroup.Kind kind, String name) {}
