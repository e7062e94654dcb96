package be.leerspoor.notice;

import be.leerspoor.people.PersonId;

/** How many notices this person did not see became another number; {@code fewer} when some were seen. Published in the transaction. */
public record NoticesChanged(PersonId person, boolean fewer) {}
