package be.leerspoor.people;

/** What may be kept nowhere, not even in a name or a label: a register number. Whoever keeps text asks this first. */
public interface NeverStored {

    /** Whether such a thing stands anywhere in these texts, each taken on its own. */
    boolean isIn(String... texts);
}
