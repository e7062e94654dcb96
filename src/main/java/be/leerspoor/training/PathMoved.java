package be.leerspoor.training;

import be.leerspoor.people.PersonId;

/** Something became of somebody's path by what happened. Published in the transaction. */
record PathMoved(PersonId person, PathNews news) {}
