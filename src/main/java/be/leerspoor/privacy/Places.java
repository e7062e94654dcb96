package be.leerspoor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses, and towns where the words around them say that somebody lives, stays or goes there. */
final class Places implements Spotter {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}'-]{1,30}";
    private static final String NUMBER =
            "\\s{1,2}(?:nr\\.?\\s?|nummer\\s)?\\d{1,4}(?:\\s?[A-Za-z](?![\\p{L}\\d]))?(?!\\d|[.,:]\\d|\\s?(?:%|euro))"
                    + "(?:,?\\s{0,2}(?:bus|bte|b|/)\\.?\\s?\\w{1,4}(?![\\p{L}\\d]))?";
    private static final String TOWN_AFTER =
            "(?:\\s?[,-]?\\s{0,2}(?:te|in)?\\s{0,2}(?:B-)?[1-9]\\d{3}\\s{1,2}" + CAPITAL + "(?:[ -]" + CAPITAL + ")?)";
    private static final String STRONG = "(?:straat|straatje|str\\.?|laan|steenweg|stwg\\.?|plein|dreef|kaai)";
    private static final String WEAK =
            "(?:weg|baan|lei|dijk|hof|pad|park|veld|markt|singel|vest|wal|berg|gracht|ring|dries|kouter|vaart|heide)";

    private static final Pattern STREET = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?:" + CAPITAL + "\\s){0,3}\\p{L}[\\p{L}'.-]{1,40}?" + STRONG
            + "|(?:" + CAPITAL + "\\s){0,3}(?:\\p{Lu}[\\p{L}'-]{1,40}?" + WEAK
            + "|(?:Grote|Oude|Nieuwe|Korte|Lange)\\s\\p{Lu}\\p{L}{2,20})"
            + "|(?:[Rr]ue|[Aa]venue|[Cc]hauss[ée]e|[Bb]oulevard|[Pp]lace|[Qq]uai)(?:\\s[\\p{L}'-]{2,30}){1,5},?"
            + ")" + NUMBER + TOWN_AFTER + "?+");
    private static final Pattern LOOSE_STREET = Pattern.compile(
            "(?<![\\p{L}\\d])" + CAPITAL + "(?:\\s" + CAPITAL + ")?" + NUMBER + TOWN_AFTER + "(?!\\p{L})");
    private static final Pattern POSTCODE_TOWN = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])(?:B-)?[1-9]\\d{3}\\s{1,2}(?<town>" + CAPITAL + "(?:[ -]" + CAPITAL + ")?)");
    private static final Pattern TOWN = Pattern.compile(
            "(?<![\\p{L}\\d])(?:in|uit|naar|te|van|bij|nabij|station|tot)\\s(?<town>\\p{L}[\\p{L}'-]{2,30}(?:"
                    + " \\p{L}[\\p{L}'-]{2,30})?)");
    private static final Pattern STAY = Pattern.compile(
            "(?i)(?<!\\p{L})(?:woon|woont|wonen|wonende|woonde|verhuis|verhuisde|verhuisd|verblij(?:f|ft|ven)|verbleef|logeert|slaapt|slapen|slaap|zit|thuis|keuken|tante|oma|opa|meme"
                    + "|groot(?:vader|moeder|ouders)|moeder|vader|ouders|zus|broer|nonkel|bus|tram|rijdt|fietst|station|markt|adres|onderduik\\w*|fruitpluk|geboren|komt|komen)(?!\\p{L})");

    private final Vocabulary words;

    Places(Vocabulary words) {
        this.words = words;
    }

    @Override
    public List<Finding> in(Reading text) {
        List<Finding> found = new ArrayList<>();
        for (Pattern pattern : List.of(STREET, LOOSE_STREET)) {
            for (MatchResult match : text.matches(pattern)) {
                found.add(text.finding(match.start(), match.end(), Kind.ADDRESS, Reason.STREET_AND_NUMBER));
            }
        }
        for (MatchResult match : text.matches(POSTCODE_TOWN)) {
            int length = townLength(match.group("town"));
            if (length > 0) {
                found.add(
                        text.finding(match.start(), match.start("town") + length, Kind.TOWN, Reason.POSTCODE_AND_TOWN));
            }
        }
        for (MatchResult match : text.matches(TOWN)) {
            int length = townLength(match.group("town"));
            if (length > 0
                    && STAY.matcher(sentenceBefore(text, match.start("town"))).find()) {
                found.add(text.finding(
                        match.start("town"), match.start("town") + length, Kind.TOWN, Reason.TOWN_OF_STAY));
            }
        }
        return found;
    }

    private int townLength(String candidate) {
        if (words.isTown(candidate)) {
            return candidate.length();
        }
        int space = candidate.indexOf(' ');
        return space > 0 && words.isTown(candidate.substring(0, space)) ? space : 0;
    }

    private static String sentenceBefore(Reading text, int place) {
        String before = text.before(place, 110);
        int stop = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf("? "), before.lastIndexOf("! ")));
        return before.substring(stop + 1);
    }
}
