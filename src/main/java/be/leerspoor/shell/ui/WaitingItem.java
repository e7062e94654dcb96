package be.leerspoor.shell.ui;

/**
 * Something that waits for the signed-in person on the start page.
 *
 * @param title what it is ("Concept: Een oma die bleef")
 * @param line what can be done or since when
 * @param address where it is, inside the application, without a leading slash
 * @param order lower comes first; 100 is usual
 */
public record WaitingItem(IconName icon, String title, String line, String address, int order) {}
