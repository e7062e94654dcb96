package be.leerspoor.survey;

import be.leerspoor.people.PersonId;

/** What somebody answered with their name. */
public record NamedAnswers(PersonId person, Answers answers) {}
