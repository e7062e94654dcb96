package be.leerspoor.people;

/** Why a password is refused. There are no rules about which kinds of characters it has. */
public enum PasswordProblem {
    /** Fewer than 12 characters. */
    TOO_SHORT,
    /** More than 200 characters. */
    TOO_LONG,
    /** A word or a name that attackers try first, with or without figures around it. */
    WELL_KNOWN,
    /** The same few characters over and over. */
    REPETITION,
    /** Characters in the order of the alphabet, of counting or of the keyboard. */
    SEQUENCE,
    /** Holds the person's own name, user name or mail address. */
    OWN_NAME,
    /** Holds the name of the organisation or of this product. */
    ORGANISATION
}
