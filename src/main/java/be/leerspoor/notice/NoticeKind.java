package be.leerspoor.notice;

import java.util.Set;

/**
 * A kind of notice about which a person can choose how mail comes; offered as a bean by the capability that tells of it.
 *
 * @param code its name for good, such as {@code training.place}; 60 characters at most
 * @param textKey key of its name for people, such as "Intervisie: een datum is verplaatst"
 * @param usual what holds as long as a person has chosen nothing
 * @param dated whether it always comes with a date for the calendar, so that a mail about it never waits
 */
public record NoticeKind(String code, String textKey, Wish usual, boolean dated) {

    private static final int LONGEST_CODE = 60;

    public NoticeKind {
        if (code.length() > LONGEST_CODE || !code.matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+")) {
            throw new IllegalArgumentException("code: words with dots, " + LONGEST_CODE + " characters at most");
        }
        if (!choices(dated).contains(usual)) {
            throw new IllegalArgumentException("A mail with a date never waits");
        }
    }

    public NoticeKind(String code, String textKey, Wish usual) {
        this(code, textKey, usual, false);
    }

    /** The same, which always comes with a date for the calendar. */
    public NoticeKind withDate() {
        return new NoticeKind(code, textKey, usual, true);
    }

    /** The capability that tells of it, the first word of its code. */
    public String part() {
        return code.substring(0, code.indexOf('.'));
    }

    /** What a person may choose about it. */
    public Set<Wish> choices() {
        return choices(dated);
    }

    private static Set<Wish> choices(boolean dated) {
        return dated ? Set.of(Wish.AT_ONCE, Wish.OFF) : Set.of(Wish.values());
    }
}
