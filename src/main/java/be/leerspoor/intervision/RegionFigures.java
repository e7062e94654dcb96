package be.leerspoor.intervision;

/** How intervision goes in a region, in numbers: groups, people in them today, meetings of the last twelve months and to come. */
public record RegionFigures(String region, int groups, int people, int held, int planned) {}
