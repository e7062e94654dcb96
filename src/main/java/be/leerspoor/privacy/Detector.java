package be.leerspoor.privacy;

import be.leerspoor.people.ForAnyone;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Marks what may identify somebody in a Dutch text. Keeps nothing of what it read, may be used by many threads at once,
 * and its work grows in step with the length of the text, whatever stands in it.
 */
@Component
@ForAnyone
public class Detector {

    private final RegisterNumbers registerNumbers = new RegisterNumbers();
    private final List<Spotter> spotters;

    public Detector() {
        Vocabulary words = new Vocabulary();
        // The surer comes first: of two findings that overlap the earlier one stays.
        spotters = List.of(
                registerNumbers,
                new BankAccounts(),
                new ContactDetails(),
                new PhoneNumbers(),
                new BirthDates(words),
                new Places(words),
                new References(),
                new Institutions(words),
                new Names(words));
    }

    /** Everything marked in the text; positions refer to the text as given. */
    public Findings detect(String text) {
        return detect(new Reading(text));
    }

    Findings detect(Reading reading) {
        List<Finding> kept = new ArrayList<>();
        BitSet taken = new BitSet(reading.length());
        for (Spotter spotter : spotters) {
            for (Finding finding : spotter.in(reading)) {
                int next = taken.nextSetBit(finding.start());
                if (next < 0 || next >= finding.end()) {
                    taken.set(finding.start(), finding.end());
                    kept.add(finding);
                }
            }
        }
        return new Findings(kept);
    }

    /** The register numbers only. */
    List<Finding> registerNumbers(String text) {
        return registerNumbers.in(new Reading(text));
    }
}
