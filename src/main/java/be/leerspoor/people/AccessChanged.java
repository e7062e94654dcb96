package be.leerspoor.people;

/** What this person may do has changed: a membership, a role, a password, an activation. Published in the transaction. */
public record AccessChanged(PersonId person) {}
