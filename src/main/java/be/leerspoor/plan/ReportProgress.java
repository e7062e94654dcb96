package be.leerspoor.plan;

/** How far the making of a report is: so many of the steps are done. */
public record ReportProgress(int done, int steps) {}
