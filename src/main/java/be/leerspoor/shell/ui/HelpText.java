package be.leerspoor.shell.ui;

import java.util.Optional;

/**
 * A short help for a page, offered as a bean: how it works and who reads what stands there.
 *
 * @param path the address of the page, inside the application; {@code *} stands for any one part, and pages below it have the
 *     same help unless they have their own
 * @param titleKey key of what the page is called
 * @param howKey key of how it works, in two or three plain sentences
 * @param readersKey key of who reads what stands there
 */
public record HelpText(String path, String titleKey, String howKey, String readersKey) {

    /** How closely it fits this address: the more, the closer; empty when it is about another page. */
    Optional<Integer> fits(String address) {
        if (path.isEmpty()) {
            return address.isEmpty() ? Optional.of(1) : Optional.empty();
        }
        String[] asked = address.split("/", -1);
        String[] known = path.split("/", -1);
        if (asked.length < known.length) {
            return Optional.empty();
        }
        int worth = 0;
        for (int i = 0; i < known.length; i++) {
            if (known[i].equals(asked[i])) {
                worth += 3;
            } else if (known[i].equals("*")) {
                worth += 2;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(worth);
    }
}
