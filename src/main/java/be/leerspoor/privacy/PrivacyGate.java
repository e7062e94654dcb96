package be.leerspoor.privacy;

import be.leerspoor.people.ForAnyone;
import be.leerspoor.shell.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The only way to a {@link GuardedText}: every text that is stored or shared passes here. */
@Component
@ForAnyone
public class PrivacyGate {

    private final Detector detector;

    public PrivacyGate(Detector detector) {
        this.detector = detector;
    }

    /** Looks at a text before it is kept; a register number is refused, everything else is at most marked. */
    public GateResult check(String text) {
        // Confidential: what is searched is exactly what is kept, after tidying and not before.
        String tidy = PlainText.of(text);
        Findings findings = detector.detect(tidy);
        if (!findings.refused().isEmpty()) {
            return new GateResult.Refused(refusedIn(text, tidy, findings));
        }
        GuardedText guarded = new GuardedText(tidy);
        return findings.empty() ? new GateResult.Clean(guarded) : new GateResult.Marked(guarded, findings);
    }

    /**
     * Looks at the fields of one form before they are kept, in the order in which they stand on the screen; a register
     * number that begins in one field and ends in the next is refused too.
     */
    public FormResult check(SequencedMap<String, String> fields) {
        SequencedMap<String, GateResult.Storable> storable = new LinkedHashMap<>();
        SequencedMap<String, List<Finding>> refused = new LinkedHashMap<>();
        fields.forEach((field, text) -> {
            switch (check(text)) {
                case GateResult.Storable kept -> storable.put(field, kept);
                case GateResult.Refused(List<Finding> findings) -> refused.put(field, findings);
            }
        });
        acrossFields(fields).forEach(refused::putIfAbsent);
        return refused.isEmpty() ? new FormResult.Storable(storable) : new FormResult.Refused(refused);
    }

    /** Decides whether a text may be shared: every finding must be gone or confirmed, a register number never is. */
    public ShareDecision release(String text, Confirmation confirmation) {
        return switch (check(text)) {
            case GateResult.Storable kept -> decide(kept, confirmation);
            case GateResult.Refused(List<Finding> findings) -> new ShareDecision.Refused(findings);
        };
    }

    /** Decides whether the fields of one form may be shared together. */
    public FormDecision release(SequencedMap<String, String> fields, Confirmation confirmation) {
        return switch (check(fields)) {
            case FormResult.Refused(SequencedMap<String, List<Finding>> refused) -> new FormDecision.Refused(refused);
            case FormResult.Storable kept -> {
                SequencedMap<String, ShareDecision.Released> released = new LinkedHashMap<>();
                SequencedMap<String, ShareDecision.Unconfirmed> open = new LinkedHashMap<>();
                kept.fields().forEach((field, result) -> {
                    switch (decide(result, confirmation)) {
                        case ShareDecision.Released done -> released.put(field, done);
                        case ShareDecision.Unconfirmed waiting -> open.put(field, waiting);
                        case ShareDecision.Refused _ -> throw new IllegalStateException("Refused after the check");
                    }
                });
                yield open.isEmpty() ? new FormDecision.Released(released) : new FormDecision.Unconfirmed(open);
            }
        };
    }

    /**
     * A text as others may read it while nobody confirmed its marks: a word for its kind ({@code [naam]}) stands where each
     * mark was. Nothing is left of a text with a register number.
     */
    public GuardedText withoutMarks(String text) {
        return switch (check(text)) {
            case GateResult.Refused _ -> GuardedText.EMPTY;
            case GateResult.Storable kept -> {
                String masked = kept.text().value();
                for (Finding mark : kept.findings().all().reversed()) {
                    masked = mark.replaceIn(
                            masked, "[" + Texts.textIn(Texts.DUTCH, mark.kind().messageKey()) + "]");
                }
                yield new GuardedText(masked);
            }
        };
    }

    private static ShareDecision decide(GateResult.Storable kept, Confirmation confirmation) {
        Findings open = confirmation.openIn(kept.text(), kept.findings());
        return open.empty()
                ? new ShareDecision.Released(kept.text(), kept.findings())
                : new ShareDecision.Unconfirmed(kept.text(), open);
    }

    private List<Finding> refusedIn(String typed, String tidy, Findings inTidy) {
        if (typed.equals(tidy)) {
            return inTidy.refused();
        }
        List<Finding> inTyped = detector.detect(typed).refused();
        return inTyped.isEmpty()
                ? List.of(new Finding(0, typed.length(), Kind.REGISTER_NUMBER, Reason.REGISTER_NUMBER_VALID))
                : inTyped;
    }

    private Map<String, List<Finding>> acrossFields(SequencedMap<String, String> fields) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        fields.forEach((field, typed) -> {
            // Confidential: as each field will be kept; what tidying takes away could hide the number until then.
            String text = PlainText.of(typed);
            if (!text.isBlank()) {
                stretches.add(new Stretch(field, typed, all.length(), all.length() + text.length()));
                all.append(text).append('\n');
            }
        });
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        for (Finding number : detector.registerNumbers(all.toString())) {
            for (Stretch stretch : stretches) {
                int start = Math.max(number.start(), stretch.start());
                int end = Math.min(number.end(), stretch.end());
                if (start < end) {
                    found.computeIfAbsent(stretch.field(), _ -> new ArrayList<>())
                            .add(stretch.finding(start, end, number));
                }
            }
        }
        return found;
    }

    private record Stretch(String field, String typed, int start, int end) {

        /** Where it stands in the text as typed; all of it when tidying moved the places. */
        Finding finding(int from, int to, Finding number) {
            boolean moved = typed.length() != end - start;
            return new Finding(
                    moved ? 0 : from - start, moved ? typed.length() : to - start, number.kind(), number.reason());
        }
    }
}
