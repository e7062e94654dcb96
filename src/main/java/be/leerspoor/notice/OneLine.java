package be.leerspoor.notice;

import java.util.regex.Pattern;

/** Words that end up in a header of a mail: a line break there would begin a header that somebody else thought up. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private OneLine() {}

    static String of(String words) {
        return BREAKS.matcher(words).replaceAll(" ").strip();
    }
}
