package be.leerspoor.training;

import be.leerspoor.people.PersonId;

/** Who gives a course session. */
public record SessionTrainer(PersonId id, String name) {}
