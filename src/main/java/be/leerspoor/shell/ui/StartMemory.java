package be.leerspoor.shell.ui;

import java.util.Collection;

/** What the signed-in person put away of the start page; a bean of the capability that keeps it and tells it as a {@link StartContribution}. */
public interface StartMemory {

    /** Leaves it out from now on; {@code what} has 120 characters at most. */
    void putAway(String what);

    /** Shows all of this again. */
    void bringBack(Collection<String> what);
}
