package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.util.UUID;

/** Something of this person's evidence was written down, corrected or struck. Published in the transaction. */
record EvidenceChanged(PersonId person, UUID evidence) {}
