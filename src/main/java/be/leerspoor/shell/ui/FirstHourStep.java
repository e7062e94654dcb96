package be.leerspoor.shell.ui;

/**
 * Something worth doing in a first hour, told by the capability that knows whether it is done: it completes itself.
 *
 * @param textKey key of what it is ("Schrijf een eerste casusreflectie")
 * @param lineKey key of one sentence on what it brings
 * @param address where one does it, inside the application, without a leading slash
 * @param order lower comes first
 * @param done whether the signed-in person did it
 */
public record FirstHourStep(String textKey, String lineKey, IconName icon, String address, int order, boolean done) {}
