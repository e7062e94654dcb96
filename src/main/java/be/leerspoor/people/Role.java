package be.leerspoor.people;

/** What a person may be in the organisation, everywhere, in one region or in one team. */
public enum Role {
    CONSULTANT,
    TRAINER,
    PRACTICE_LEADER,
    TEAM_LEADER,
    REGIONAL_MANAGER,
    STEERING_GROUP,
    ADMINISTRATOR
}
