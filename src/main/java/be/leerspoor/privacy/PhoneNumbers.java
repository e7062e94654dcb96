package be.leerspoor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Belgian telephone numbers in every usual way of writing, and foreign ones with their country code. */
final class PhoneNumbers implements Spotter {

    private static final String GAP = "(?:\\s?[-./]\\s?|\\s{0,2})";
    private static final String START = "(?<![\\d+]|\\d[.,/-])";
    private static final String END = "(?!\\d|[.,/-]\\d)";
    private static final String PREFIX = "(?:\\+\\s?32|0032)" + GAP + "(?:\\(0\\)\\s?)?";

    private static final Pattern MOBILE = Pattern.compile(START + "(?:\\(?0|" + PREFIX + ")4" + "[5-9]\\s?\\d\\)?"
            + "(?:" + GAP + "\\d{2}" + GAP + "\\d{2}" + GAP + "\\d{2}|" + GAP + "\\d{3}" + GAP + "\\d{3})" + END);
    private static final Pattern LANDLINE = Pattern.compile(START + "(?:(?:\\(?0|" + PREFIX + ")(?:"
            + "[2349]\\)?" + GAP + "\\d{3}" + "|[1-8]\\d\\)?" + GAP + "\\d{2}" + ")" + GAP + "\\d{2}" + GAP + "\\d{2})"
            + END);
    private static final Pattern FOREIGN =
            Pattern.compile(START + "(?:\\+|00)(?:3[013-9]|4\\d|[1-9]\\d{1,2})(?:" + GAP + "\\d{2,6}){2,5}" + END);
    private static final Pattern COMPANY = Pattern.compile("(?i)(?:onderneming|kbo|btw|tva|\\bbe\\b)[^\\d]{0,20}$");

    @Override
    public List<Finding> in(Reading text) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(MOBILE, LANDLINE, FOREIGN)) {
            for (MatchResult match : text.matches(pattern)) {
                if (!isSomethingElse(text, match)) {
                    found.add(text.finding(match.start(), match.end(), Kind.PHONE, Reason.PHONE_SHAPE));
                }
            }
        }
        return found;
    }

    private static boolean isSomethingElse(Reading text, MatchResult match) {
        long digits = match.group().chars().filter(Character::isDigit).count();
        return digits < 9
                || digits > 15
                || COMPANY.matcher(text.before(match.start(), 30)).find();
    }
}
