package be.leerspoor.search;

/** How many hits carry the tag with this key, were it (also) chosen within its facet. */
public record FacetCount(String key, int count) {}
