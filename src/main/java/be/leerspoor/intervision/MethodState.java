package be.leerspoor.intervision;

/** How far a version of a method is: being drawn up, offered to groups, or no longer offered. */
public enum MethodState {
    DRAFT,
    OFFERED,
    RETIRED
}
