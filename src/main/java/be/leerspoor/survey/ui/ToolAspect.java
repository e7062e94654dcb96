package be.leerspoor.survey.ui;

/** What colleagues tell of a tool. */
enum ToolAspect {
    HOW,
    WITH_WHOM,
    VALUABLE,
    CARE
}
