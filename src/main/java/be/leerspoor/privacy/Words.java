package be.leerspoor.privacy;

import java.util.ArrayList;
import java.util.List;

/** The words of a reading, in order, with what stands between them. */
final class Words {

    /** A row of letters; an apostrophe or full stop is never part of it. */
    record Word(int start, int end, String text, boolean capital, boolean allCapitals, boolean opens) {}

    private final Reading text;
    private final List<Word> words = new ArrayList<>();

    Words(Reading text) {
        this.text = text;
        boolean opens = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int start = i;
                boolean capitals = true;
                while (i < text.length() && isPart(text.charAt(i))) {
                    capitals &= !Character.isLowerCase(text.charAt(i));
                    i++;
                }
                boolean capital = Character.isUpperCase(c);
                words.add(new Word(start, i, text.subSequence(start, i), capital, capitals && i - start > 1, opens));
                opens = false;
            } else {
                // An initial such as "K." or "B. Angelov" ends no sentence.
                boolean initial = c == '.' && !words.isEmpty() && last().end() == i && i - last().start() == 1;
                boolean stop = !initial && ".!?:\n|*•>\"".indexOf(c) >= 0;
                opens |= stop || isOpeningQuote(i) || isBullet(i);
                i++;
            }
        }
    }

    private Word last() {
        return words.getLast();
    }

    private boolean isOpeningQuote(int index) {
        return text.charAt(index) == '\'' && (index == 0 || " (\n".indexOf(text.charAt(index - 1)) >= 0);
    }

    /** A dash at the start of a line, or one that stands alone between words. */
    private boolean isBullet(int index) {
        if (text.charAt(index) != '-') {
            return false;
        }
        boolean first = index == 0 || text.charAt(index - 1) == '\n';
        boolean spaceAfter = index + 1 < text.length() && text.charAt(index + 1) == ' ';
        return first || (text.charAt(index - 1) == ' ' && spaceAfter);
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int count() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < words.size();
    }

    /** What stands between a word and the next one; at most a few characters are of interest. */
    String gapAfter(int index) {
        int from = words.get(index).end();
        int to = index + 1 < words.size() ? words.get(index + 1).start() : text.length();
        return text.subSequence(from, Math.min(to, from + 6));
    }

    /** Whether a word and the next belong together: only a space, one line end, a hyphen or an apostrophe between. */
    boolean joined(int index) {
        return has(index + 1)
                && switch (gapAfter(index)) {
                    case " ", "  ", "\n", "-", "'" -> true;
                    default -> false;
                };
    }
}
