package be.leerspoor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** IBAN numbers of any country whose check digits are right. */
final class BankAccounts implements Spotter {

    private static final Pattern SHAPE =
            Pattern.compile("(?<![\\p{L}\\d])(?:[Bb][Ee][ .-]?\\d{2}(?:[ .-]{0,2}\\d{4}){3}|[A-Z]{2}[ .-]?\\d{2}(?:["
                    + " .-]?[A-Z\\d]{4}){2,7}(?:[ .-]?[A-Z\\d]{1,3})?)(?![\\p{L}\\d])");

    @Override
    public List<Finding> in(Reading text) {
        List<Finding> found = new ArrayList<>();
        for (MatchResult match : text.matches(SHAPE)) {
            if (checks(match.group())) {
                found.add(text.finding(match.start(), match.end(), Kind.IBAN, Reason.IBAN_VALID));
            }
        }
        return found;
    }

    private static boolean checks(String shape) {
        String iban = shape.replaceAll("[ .-]", "");
        if (iban.length() < 15 || iban.length() > 34) {
            return false;
        }
        int rest = 0;
        for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
            int value = Character.digit(c, 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }
}
