package be.leerspoor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that the words around them call a date of birth. */
final class BirthDates implements Spotter {

    private static final String MONTH =
            "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)";
    private static final String SMALL =
            "(?:een(?=\\s)|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
                    + "|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintig|dertig))";
    private static final Pattern DATE = Pattern.compile("(?i)(?<![\\d./-])(?:"
            + "\\d{1,2}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?(?<y1>(?:19|20)?\\d{2})(?!\\d|[-./]\\d)"
            + "|(?<y2>(?:19|20)\\d{2})[-./]\\d{2}[-./]\\d{2}(?!\\d)"
            + "|(?<y3>(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2})(?!\\d)"
            + "|\\d{1,2}(?:e|ste|de)?\\s{1,2}" + MONTH + "\\.?(?!\\p{L})(?<y4>\\s{1,2}(?:19|20)\\d{2}(?!\\d))?"
            + "|(?<!\\p{L})" + SMALL + "\\s" + MONTH
            + "(?<y5>\\s(?:tweeduizend|negentienhonderd)(?:\\s?(?:en\\s)?\\p{L}{2,20})?)?(?!\\p{L})" + ")");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)(?:geboren|gebor\\.|(?<!\\p{L})geb\\.?(?!\\p{L})|geboorte|°|(?<!\\p{L})jarig|verjaart|verjaardag)(?<between>[^.!?]{0,60})$");
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?<one>\\p{Lu}\\p{L}{1,30})?[ -]?(?<two>\\p{Lu}\\p{L}{1,30}) ?[,(] ?°?$");

    private final Vocabulary words;

    BirthDates(Vocabulary words) {
        this.words = words;
    }

    @Override
    public List<Finding> in(Reading text) {
        List<Finding> found = new ArrayList<>();
        for (MatchResult match : text.matches(DATE)) {
            boolean year = hasYear(match);
            String before = text.before(match.start(), 70).replace("geb.", "geb");
            Matcher announced = ANNOUNCED.matcher(before);
            boolean close =
                    announced.find() && (year || announced.group("between").length() <= 12);
            if (close || (year && followsName(before))) {
                found.add(text.finding(match.start(), match.end(), Kind.BIRTH_DATE, Reason.BIRTH_DATE_WORDS));
            }
        }
        return found;
    }

    private boolean followsName(String before) {
        Matcher name = AFTER_NAME.matcher(before);
        return name.find() && (isName(name.group("one")) || isName(name.group("two")));
    }

    private boolean isName(@Nullable String word) {
        return word != null && (words.isFirstName(word) || words.isFamilyName(word)) && !words.isEverydayWord(word);
    }

    private static boolean hasYear(MatchResult match) {
        return List.of("y1", "y2", "y3", "y4", "y5").stream().anyMatch(year -> match.group(year) != null);
    }
}
