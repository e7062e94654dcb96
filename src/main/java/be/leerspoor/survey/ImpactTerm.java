package be.leerspoor.survey;

/** How soon an effect shows. */
public enum ImpactTerm {
    SHORT,
    MIDDLE,
    LONG
}
