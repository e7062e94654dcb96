package be.leerspoor.intervision;

/** A text of the organisation in one language. */
public record HouseText(String body, int version) {}
