package be.leerspoor.shell;

import java.net.URI;
import java.net.URISyntaxException;

/** Where people come together: a place in words, and an address of a meeting on the screen. */
public final class Whereabouts {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_LINK = 500;

    private Whereabouts() {}

    /** Whether this is short enough for a place; nothing is. */
    public static boolean isPlace(String text) {
        return text.strip().length() <= LONGEST_PLACE;
    }

    /** Whether this is an https address of another machine, or nothing. */
    public static boolean isLink(String text) {
        String link = text.strip();
        if (link.isEmpty()) {
            return true;
        }
        try {
            URI address = new URI(link);
            return link.length() <= LONGEST_LINK
                    && "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
