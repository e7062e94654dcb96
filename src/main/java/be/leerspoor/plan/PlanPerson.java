package be.leerspoor.plan;

import be.leerspoor.people.PersonId;

/** Somebody in the plan, by name. */
public record PlanPerson(PersonId id, String name) {}
