package be.leerspoor.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the detector reads it: invisible characters left out, digits of every script as 0-9, and one kind of space,
 * dash and apostrophe. It knows for each of its characters where that stood in the text as typed.
 */
class Reading implements CharSequence {

    private final String typed;
    private final char[] chars;
    private final int[] origin;
    private final int length;

    Reading(String typed) {
        this.typed = typed;
        this.chars = new char[typed.length()];
        this.origin = new int[typed.length() + 1];
        int kept = 0;
        for (int i = 0; i < typed.length(); i += Character.charCount(typed.codePointAt(i))) {
            char folded = folded(typed.codePointAt(i), kept > 0 && isDigit(chars[kept - 1]));
            if (folded != 0) {
                origin[kept] = i;
                chars[kept++] = folded;
            }
        }
        origin[kept] = typed.length();
        this.length = kept;
    }

    /** The character to read for a typed one; 0 for one that nobody sees. */
    private static char folded(int typed, boolean afterDigit) {
        if (typed < 0x7F) {
            return typed >= ' ' || typed == '\n' ? (char) typed : typed == '\t' ? ' ' : typed == '\r' ? '\n' : 0;
        }
        if (typed >= 0xFF01 && typed <= 0xFF5E) {
            return (char) (typed - 0xFEE0);
        }
        int digit = Character.digit(typed, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (Character.getType(typed)) {
            case Character.FORMAT, Character.CONTROL, Character.SURROGATE, Character.ENCLOSING_MARK -> 0;
            case Character.NON_SPACING_MARK -> afterDigit || isVariation(typed) ? 0 : narrow(typed);
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.OTHER_NUMBER -> numeral(typed);
            default -> symbol(typed);
        };
    }

    // Circled and superscript digits: the intended use of numeric values that are no digits.
    @SuppressWarnings("CharacterGetNumericValue")
    private static char numeral(int typed) {
        String plain = Normalizer.normalize(Character.toString(typed), Normalizer.Form.NFKC);
        return plain.length() == 1 && isDigit(plain.charAt(0)) ? plain.charAt(0) : narrow(typed);
    }

    private static char symbol(int typed) {
        return switch (typed) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            case '\u2212', '\u2043', '\u02D7' -> '-';
            case '\u2024' -> '.';
            case '\u2044', '\u2215' -> '/';
            case '\u115F', '\u1160', '\u3164' -> 0;
            default -> narrow(typed);
        };
    }

    private static boolean isVariation(int typed) {
        return (typed >= 0xFE00 && typed <= 0xFE0F) || (typed >= 0xE0100 && typed <= 0xE01EF) || typed == 0x034F;
    }

    private static char narrow(int typed) {
        return Character.isBmpCodePoint(typed) ? (char) typed : '\uFFFD';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public String subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    /** A finding from one place in this reading up to another, at the place of the text as typed. */
    Finding finding(int start, int end, Kind kind, Reason reason) {
        int last = origin[end - 1];
        return new Finding(origin[start], last + Character.charCount(typed.codePointAt(last)), kind, reason);
    }

    /** All matches of a pattern. The pattern must need a bounded number of characters from every start. */
    List<MatchResult> matches(Pattern pattern) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(this);
        while (matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    /** At most so many characters before a place, without going back over an end of line. */
    String before(int place, int most) {
        int start = place;
        while (start > 0 && place - start < most && charAt(start - 1) != '\n') {
            start--;
        }
        return subSequence(start, place);
    }
}
