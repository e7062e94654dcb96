package be.leerspoor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rijksregisternummers and bis numbers: eleven digits, grouped in any way, whose date can exist and whose check digits
 * are right. A number that the words before it call a register number needs the date only.
 */
final class RegisterNumbers implements Spotter {

    private static final int DIGITS = 11;
    private static final int LONGEST_GAP = 6;
    private static final String SEPARATORS = " \n.-/\\_,:;·•*|()'=~";
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:rijksregister(?:nummer|nr)?|registernummer|nationaal\\s?nummer|nat\\.?\\s?(?:nr|nummer)|insz|rrn|\\brr)"
                    + "\\W{0,3}(?:nr|nummer)?\\W{0,4}$");

    @Override
    public List<Finding> in(Reading text) {
        List<Finding> found = new ArrayList<>();
        search(text, groups(text, false), found);
        // Confidential: a letter O or l typed for a digit reads the same to a person.
        search(text, groups(text, true), found);
        return found.stream().distinct().toList();
    }

    private static void search(Reading text, List<Group> groups, List<Finding> found) {
        int after = 0;
        for (int first = 0; first < groups.size(); first++) {
            Group start = groups.get(first);
            StringBuilder digits = new StringBuilder(start.digits());
            int last = first;
            while (digits.length() < DIGITS
                    && last + 1 < groups.size()
                    && separated(
                            text, groups.get(last).end(), groups.get(last + 1).start())) {
                digits.append(groups.get(++last).digits());
            }
            if (digits.length() == DIGITS && start.start() >= after) {
                Reason reason = reason(text, start.start(), digits.toString());
                if (reason != null) {
                    after = groups.get(last).end();
                    found.add(text.finding(start.start(), after, Kind.REGISTER_NUMBER, reason));
                }
            }
        }
    }

    private static @Nullable Reason reason(Reading text, int start, String digits) {
        boolean countryCode = start > 0 && text.charAt(start - 1) == '+' && digits.startsWith("32");
        if (countryCode || !dateCanExist(digits)) {
            return null;
        }
        if (checks(digits)) {
            return Reason.REGISTER_NUMBER_VALID;
        }
        return NAMED.matcher(before(text, start)).find() ? Reason.REGISTER_NUMBER_NAMED : null;
    }

    private static String before(Reading text, int start) {
        return text.subSequence(Math.max(0, start - 40), start);
    }

    /** Whether eleven digits pass the check, for a birth before 2000 or from 2000 on. */
    static boolean checks(String digits) {
        long number = Long.parseLong(digits.substring(0, 9));
        int order = Integer.parseInt(digits.substring(6, 9));
        int check = Integer.parseInt(digits.substring(9));
        boolean inRange = order >= 1 && order <= 997 && check >= 1 && check <= 97;
        return inRange && (check == 97 - number % 97 || check == 97 - (2_000_000_000L + number) % 97);
    }

    /** Whether the first six digits are a date, where month and day may be unknown and bis numbers add 20 or 40. */
    static boolean dateCanExist(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        int plain = month >= 40 ? month - 40 : month >= 20 ? month - 20 : month;
        int days = switch (plain) {
            case 2 -> 29;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        return plain <= 12 && day <= days;
    }

    private static boolean separated(Reading text, int from, int to) {
        if (to - from > LONGEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Group> groups(Reading text, boolean letters) {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (digit(text, i, letters) == 0) {
                i++;
                continue;
            }
            int start = i;
            StringBuilder digits = new StringBuilder();
            while (i < text.length() && digit(text, i, letters) != 0) {
                // A longer row of digits is no register number; twelve of them are enough to know.
                if (digits.length() <= DIGITS) {
                    digits.append(digit(text, i, letters));
                }
                i++;
            }
            groups.add(new Group(start, i, digits.toString()));
        }
        return groups;
    }

    private static char digit(Reading text, int index, boolean letters) {
        char c = text.charAt(index);
        if (Reading.isDigit(c)) {
            return c;
        }
        char alike = letters ? alike(c) : 0;
        if (alike == 0) {
            return 0;
        }
        char left = index > 0 ? text.charAt(index - 1) : ' ';
        char right = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        boolean besideDigit = Reading.isDigit(left) || Reading.isDigit(right);
        boolean inWord = isOtherLetter(left) || isOtherLetter(right);
        return besideDigit && !inWord ? alike : 0;
    }

    private static boolean isOtherLetter(char c) {
        return Character.isLetter(c) && alike(c) == 0;
    }

    private static char alike(char c) {
        return switch (c) {
            case 'O', 'o', 'О', 'о', 'Ο', 'ο' -> '0';
            case 'l', 'I', 'і', 'І' -> '1';
            default -> 0;
        };
    }

    private record Group(int start, int end, String digits) {}
}
