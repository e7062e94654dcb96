package be.leerspoor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers of files and of cars: they name nobody, but lead straight to somebody. */
final class References implements Spotter {

    private static final Pattern FILE = Pattern.compile(
            "(?i)dossier(?:nummer|nr\\.?|s)?(?<between>[^\\d\\n"
                    + ".;]{0,50}?)(?<![\\p{L}\\d/.-])(?<code>(?=[\\p{L}/.-]{0,6}\\d)[\\p{L}\\d]{1,10}(?:[-/.][\\p{L}\\d]{1,10}){0,4})");
    private static final Pattern PLAIN_DATE = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?");
    private static final Pattern PLATE = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:[1-9][ .-]?[A-Z]{3}[ .-]?\\d{3}|[1-9]-[a-z]{3}-\\d{3})(?![\\p{L}\\d])");
    private static final Pattern OLD_PLATE = Pattern.compile("(?<![\\p{L}\\d-])[A-Z]{3}[ .-]?\\d{3}(?![\\p{L}\\d])");
    private static final Pattern CAR = Pattern.compile("(?i)(?:plaat|wagen|auto|camionette|moto)[^.\\n]{0,30}$");

    @Override
    public List<Finding> in(Reading text) {
        List<Finding> found = new ArrayList<>();
        for (MatchResult match : text.matches(FILE)) {
            String code = match.group("code");
            long digits = code.chars().filter(Character::isDigit).count();
            if (digits >= 4 && !PLAIN_DATE.matcher(code).matches()) {
                found.add(text.finding(
                        match.start("code"), match.end("code"), Kind.FILE_NUMBER, Reason.FILE_NUMBER_WORDS));
            }
        }
        for (MatchResult match : text.matches(PLATE)) {
            found.add(text.finding(match.start(), match.end(), Kind.LICENCE_PLATE, Reason.LICENCE_PLATE_SHAPE));
        }
        for (MatchResult match : text.matches(OLD_PLATE)) {
            if (CAR.matcher(text.before(match.start(), 45)).find()) {
                found.add(text.finding(match.start(), match.end(), Kind.LICENCE_PLATE, Reason.LICENCE_PLATE_SHAPE));
            }
        }
        return found;
    }
}
