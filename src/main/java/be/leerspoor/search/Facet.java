package be.leerspoor.search;

/** A dimension along which documents of the open shelf are tagged, counted and narrowed down. */
public enum Facet {
    TOOL,
    THEME,
    REGION,
    SETTING,
    AGE
}
