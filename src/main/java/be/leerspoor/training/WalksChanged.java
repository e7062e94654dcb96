package be.leerspoor.training;

import be.leerspoor.people.PersonId;

/** This person got a path, left one, moved to another version or was exempted. Published in the transaction. */
record WalksChanged(PersonId person) {}
