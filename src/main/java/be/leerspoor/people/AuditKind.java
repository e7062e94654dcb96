package be.leerspoor.people;

import java.util.List;

/** What an entry of the audit is about: the first word of its deed says so. */
public enum AuditKind {
    PEOPLE,
    ACCESS,
    TEAMS,
    ROLES,
    STORIES;

    List<String> firstWords() {
        return switch (this) {
            case PEOPLE -> List.of("person", "people", "organisation");
            case ACCESS -> List.of("password", "sessions", "token");
            case TEAMS -> List.of("membership", "team", "region");
            case ROLES -> List.of("role");
            case STORIES -> List.of("story", "stories");
        };
    }
}
