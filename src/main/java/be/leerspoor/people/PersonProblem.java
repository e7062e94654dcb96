package be.leerspoor.people;

/** Why the details of a person are refused. */
public enum PersonProblem {
    /** Nothing, more than 80 characters, or a sign no name has. */
    FIRST_NAME,
    /** Nothing, more than 80 characters, or a sign no name has. */
    LAST_NAME,
    /** Not 2 to 60 small letters, figures, dots, dashes and underscores that begin with a letter or figure. */
    USER_NAME,
    /** Not of the form name@place.be, or longer than 254 characters. */
    MAIL
}
