package be.leerspoor.people;

/** What an administrator of a new organisation does first, in this order. */
public enum FirstStep {
    /** A first team. */
    TEAMS,
    /** A first colleague besides the one who set it up. */
    PEOPLE,
    /** A first practice leader, without whom no story is published. */
    READERS,
    /** A look at the lists of tags. */
    TAGS,
    /** A look at what the roles are called. */
    ROLES
}
