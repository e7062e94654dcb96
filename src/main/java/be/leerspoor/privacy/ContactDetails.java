package be.leerspoor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mail addresses, web addresses and account names. */
final class ContactDetails implements Spotter {

    private static final String LOCAL = "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}+";
    private static final String LABEL = "[\\p{L}\\d](?:[\\p{L}\\d-]{0,62})";
    private static final Pattern MAIL =
            Pattern.compile(LOCAL + "@" + LABEL + "(?:\\." + LABEL + "){0,4}\\.\\p{L}{2,24}(?![\\p{L}\\d])");
    private static final Pattern SPELLED = Pattern.compile(
            "(?i)" + LOCAL
                    + "\\s{0,2}(?:\\(\\s?(?:at|apenstaartje)\\s?\\)|\\[\\s?at\\s?\\]|\\{at\\}|\\bat\\b|apenstaartje|(?<!\\s)@)\\s{0,2}[\\p{L}\\d-]{1,63}"
                    + "(?:\\s{0,2}(?:\\(\\s?(?:punt|dot)\\s?\\)|\\[(?:punt|dot)\\]|\\bpunt\\b|\\bdot\\b|\\.(?=\\p{L}))\\s{0,2}[\\p{L}\\d-]{2,63}){1,3}");
    private static final Pattern WEB = Pattern.compile(
            "(?i)(?<![\\p{L}\\d@.])(?:https?://|www\\.)[^\\s<>\"]{3,200}|(?<![\\p{L}\\d@.-])(?:instagram|facebook|tiktok|snapchat|twitter|linkedin|youtube|t)\\.(?:com|me)/[^\\s<>\"]{2,100}");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\p{L}\\d@._-])@[\\p{L}\\d_](?:[\\p{L}\\d_.]{1,60})");

    @Override
    public List<Finding> in(Reading text) {
        List<Finding> found = new ArrayList<>();
        for (MatchResult match : text.matches(MAIL)) {
            found.add(text.finding(match.start(), match.end(), Kind.EMAIL, Reason.EMAIL_SHAPE));
        }
        for (MatchResult match : text.matches(SPELLED)) {
            found.add(text.finding(match.start(), match.end(), Kind.EMAIL, Reason.EMAIL_SPELLED));
        }
        for (MatchResult match : text.matches(WEB)) {
            found.add(text.finding(match.start(), endOf(match), Kind.HANDLE, Reason.WEB_ADDRESS));
        }
        for (MatchResult match : text.matches(ACCOUNT)) {
            found.add(text.finding(match.start(), endOf(match), Kind.HANDLE, Reason.ACCOUNT_NAME));
        }
        return found;
    }

    /** The end without the punctuation of the sentence around it. */
    private static int endOf(MatchResult match) {
        int end = match.end();
        while (end > match.start() + 1 && ".,;:!?)'\"".indexOf(match.group().charAt(end - match.start() - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
