package be.leerspoor.people;

import java.util.List;
import java.util.Set;

/** What an entry of the audit is about: the first word of its deed says so. */
public enum AuditKind {
    PEOPLE,
    ACCESS,
    TEAMS,
    ROLES,
    STORIES,
    GROUPS,
    TRAINING,
    SURVEYS,
    PLAN;

    /** What is done with the account of a person, and not with what they wrote. */
    static final Set<AuditKind> OF_AN_ACCOUNT = Set.of(PEOPLE, ACCESS, TEAMS, ROLES);

    List<String> firstWords() {
        return switch (this) {
            case PEOPLE -> List.of("person", "people", "organisation");
            case ACCESS -> List.of("password", "sessions", "token", "calendar");
            case TEAMS -> List.of("membership", "team", "region");
            case ROLES -> List.of("role");
            case STORIES -> List.of("story", "stories");
            case GROUPS -> List.of("group");
            case TRAINING -> List.of("attendance", "certificate", "course", "licence", "path", "training");
            case SURVEYS -> List.of("survey", "support");
            case PLAN -> List.of("plan");
        };
    }
}
