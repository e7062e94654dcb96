package be.leerspoor.privacy;

import java.text.Normalizer;

/** Text as it is kept: one kind of line end, composed letters, and nothing a database or a screen stumbles over. */
final class PlainText {

    private PlainText() {}

    /** The tidied text; tidying twice changes nothing more. */
    static String of(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < typed.length()
                    && Character.isLowSurrogate(typed.charAt(i + 1))) {
                kept.append(c).append(typed.charAt(++i));
            } else if (c == '\r') {
                if (i + 1 == typed.length() || typed.charAt(i + 1) != '\n') {
                    kept.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                kept.append('\n');
            } else if (c == '\n'
                    || c == '\t'
                    || !(Character.isISOControl(c) || Character.isSurrogate(c) || isNonCharacter(c))) {
                kept.append(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isNonCharacter(char c) {
        return c >= '\uFFFE' || (c >= '\uFDD0' && c <= '\uFDEF') || c == '\uFEFF';
    }
}
