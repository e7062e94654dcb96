package be.leerspoor.casereview;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody responded to a review of a colleague; to which one stays between the two. */
public record ResponseFact(UUID response, PersonId responder, LocalDate givenOn) {}
