package be.leerspoor.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Circles of people that a capability brings together across teams. Whoever is in one holds its term. */
public interface Circles {

    /** A circle as others see it, and how many active people are in it today. */
    record Circle(AccessTerm term, String name, int memberCount) {}

    /** The terms of the circles this person is in on that day. */
    Set<AccessTerm> of(PersonId person, LocalDate today);

    /** The circles of these terms; terms of another kind are left out. */
    List<Circle> named(Collection<AccessTerm> terms, LocalDate today);
}
