package be.leerspoor.access;

import java.util.Set;

/** Ways in of one kind, found in the running application. */
interface Ways {

    /** The names of all ways of this kind that were found. */
    Set<String> names();

    /** Tries every way as this reader, with everything that there is to ask for. */
    Set<Sighting> triedBy(Reader reader);

    /** How many times something was asked so far. */
    int tries();
}
