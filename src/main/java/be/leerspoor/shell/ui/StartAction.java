package be.leerspoor.shell.ui;

import java.util.function.Supplier;

/**
 * Something one can begin from the start page, offered as a bean. The one with the lowest order is the main button.
 *
 * @param textKey key of the words on the button ("Schrijf over een casus")
 * @param address where it begins, inside the application, without a leading slash
 * @param visible whether the signed-in person may begin this
 */
public record StartAction(String textKey, IconName icon, String address, int order, Supplier<Boolean> visible) {}
