package be.leerspoor.survey;

/** On whom something has an effect. */
public enum ImpactLevel {
    /** Clients, as they see it themselves. */
    CLIENT,
    /** Clients, as those who work with them and judges see it. */
    PRACTICE,
    WORKER,
    TEAM,
    ORGANISATION
}
