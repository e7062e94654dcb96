package be.leerspoor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Schools, facilities, hospitals and clubs by their name; the words for them alone are not marked. */
final class Institutions implements Spotter {

    private static final String PROPER =
            "(?:'t\\s)?(?:\\p{Lu}[\\p{L}'-]{1,30})(?:\\s(?:\\p{Lu}[\\p{L}'-]{1,30}|aan\\sde|van\\sde|ten|ter)){0,3}";
    private static final Pattern WITH_KIND = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:MFC|CKG|OOOC|CVO|AZ|UZ|KTA|VTI|GO!|BuSO|IBO|OBC|VBS|GBS)\\s(?:[Aa]theneum\\s)?|(?:(?:Vrije|Gemeentelijke|Stedelijke|Koninklijk|Sint-\\p{L}{2,20})\\s)?(?:Basisschool|Scholengroep|Instituut|Atheneum|College|Lyceum|Campus|Internaat)\\s)"
                    + PROPER);
    private static final Pattern AFTER_KIND = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:basis|lagere\\s|kleuter|middelbare\\s|secundaire\\s|muziek)?school|atheneum|instituut|college|campus|leefgroep|opvangcentrum|(?:kinder|dag|nacht)?opvang|crèche|woonzorgcentrum|rusthuis|ziekenhuis|(?:voetbal)?internaat|jeugdhuis|voorziening|sportclub|voetbalclub|scoutsgroep|tehuis|nr)\\s(?<name>(?:'t\\s\\p{Lu}[\\p{L}'-]{1,30}|(?:De|Den|Het|Ter|Ten|Sint)["
                    + " -]\\p{Lu}[\\p{L}'-]{1,30}(?:\\s\\p{Lu}[\\p{L}'-]{1,30})?|\\p{Lu}[\\p{L}'-]{3,30}(?:\\s\\p{Lu}[\\p{L}'-]{1,30})?))");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?<![\\p{L}\\d])\\p{Lu}[\\p{L}]{1,20}-?\\p{L}{2,20}(?:college|instituut|atheneum|lyceum|basisschool)(?!\\p{L})");
    private static final Pattern ASSOCIATION =
            Pattern.compile("(?<![\\p{L}\\d])" + PROPER + "\\s(?:vzw|VZW)(?!\\p{L})");

    private final Vocabulary words;

    Institutions(Vocabulary words) {
        this.words = words;
    }

    @Override
    public List<Finding> in(Reading text) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(WITH_KIND, COMPOUND, ASSOCIATION)) {
            for (MatchResult match : text.matches(pattern)) {
                found.add(text.finding(match.start(), match.end(), Kind.INSTITUTION, Reason.INSTITUTION_WORDS));
            }
        }
        for (MatchResult match : text.matches(AFTER_KIND)) {
            String name = match.group("name");
            if (!words.isNeverName(name) && !words.isFirstName(name) && !words.isFamilyName(name)) {
                found.add(text.finding(
                        match.start("name"), match.end("name"), Kind.INSTITUTION, Reason.INSTITUTION_WORDS));
            }
        }
        return found;
    }
}
