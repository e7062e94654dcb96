package be.leerspoor.intervision;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a group meets: a place in words, and an address of a meeting on the screen. */
final class Whereabouts {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_LINK = 500;

    private Whereabouts() {}

    static boolean isPlace(String text) {
        return text.strip().length() <= LONGEST_PLACE;
    }

    /** An https address of another machine, or nothing. */
    static boolean isLink(String text) {
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
