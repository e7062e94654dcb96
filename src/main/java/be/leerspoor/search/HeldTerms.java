package be.leerspoor.search;

import be.leerspoor.people.AccessTerm;
import java.util.Set;

/** Tells which access terms the signed-in person holds at this moment. */
@FunctionalInterface
public interface HeldTerms {

    /** The terms of the signed-in person; empty when nobody is signed in. */
    Set<AccessTerm> ofSignedInPerson();
}
