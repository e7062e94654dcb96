package be.leerspoor.shell.ui;

import java.util.function.Supplier;

/**
 * A page worth a look in a first hour, offered as a bean. It is done once one went there from the start page.
 *
 * @param code its name for good: small letters and hyphens, 40 characters at most
 * @param textKey key of what it is ("Bekijk het leerpad van je team")
 * @param lineKey key of one sentence on what it brings
 * @param address where it is, inside the application, without a leading slash
 * @param order lower comes first
 * @param visible whether it is for the signed-in person
 */
public record FirstLook(
        String code,
        String textKey,
        String lineKey,
        IconName icon,
        String address,
        int order,
        Supplier<Boolean> visible) {

    private static final int LONGEST_CODE = 40;

    public FirstLook {
        if (!code.matches("[a-z]+(-[a-z]+)*") || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("code: small letters and hyphens, 40 at most");
        }
    }

    /** The name under which {@link StartMemory} knows that one was there. */
    String remembered() {
        return "look:" + code;
    }

    FirstHourStep step(boolean done) {
        return new FirstHourStep(textKey, lineKey, icon, FirstLookView.ADDRESS + "/" + code, order, done);
    }
}
