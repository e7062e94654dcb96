package be.leerspoor.people;

/** Why a line of a file with people cannot be imported. */
public enum LineProblem {
    COLUMNS,
    TOO_LONG,
    FORMULA,
    NEVER_STORED,
    ROLE_BY_HAND,
    FIRST_NAME,
    LAST_NAME,
    USER_NAME,
    MAIL,
    TEAM_UNKNOWN,
    ROLE_UNKNOWN,
    DATE,
    USER_NAME_TWICE,
    MAIL_TWICE,
    USER_NAME_TAKEN,
    MAIL_TAKEN
}
