package be.leerspoor.plan;

/** What an item of the plan can lead to. */
public enum LinkKind {
    PATH,
    EDITION,
    WAVE,
    GROUP,
    /** The stories with one of the tools. */
    TOOL
}
