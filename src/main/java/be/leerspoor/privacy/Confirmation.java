package be.leerspoor.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * What a person looked at and deliberately left in: exactly these findings in exactly this text. After a change of the
 * text it counts for nothing, so a confirmation never covers words that came later.
 */
public final class Confirmation {

    private static final Confirmation NONE = new Confirmation(Set.of());

    private final Set<Mark> marks;

    private Confirmation(Set<Mark> marks) {
        this.marks = Set.copyOf(marks);
    }

    /** Nothing was confirmed. */
    public static Confirmation none() {
        return NONE;
    }

    /** The person saw this text with its marks and leaves all of these in. */
    public static Confirmation of(GuardedText text, Findings findings) {
        return of(text, findings.all());
    }

    /** The person saw this text with its marks and leaves only these in. */
    public static Confirmation of(GuardedText text, Collection<Finding> findings) {
        String print = fingerprint(text);
        Set<Mark> marks = new HashSet<>();
        for (Finding finding : findings) {
            marks.add(new Mark(print, finding.start(), finding.end(), finding.kind()));
        }
        return new Confirmation(marks);
    }

    /** Both confirmations together, such as those of several fields. */
    public Confirmation and(Confirmation other) {
        Set<Mark> both = new HashSet<>(marks);
        both.addAll(other.marks);
        return new Confirmation(both);
    }

    /** Those findings in this text that this confirmation does not cover. */
    Findings openIn(GuardedText text, Findings findings) {
        String print = fingerprint(text);
        return new Findings(findings.all().stream()
                .filter(finding -> !marks.contains(new Mark(print, finding.start(), finding.end(), finding.kind())))
                .toList());
    }

    private static String fingerprint(GuardedText text) {
        try {
            byte[] bytes = text.value().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Confirmation that && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }

    // Confidential: a fingerprint of a short text can be guessed, so the number of marks is all that is told.
    @Override
    public String toString() {
        return "Confirmation[" + marks.size() + " findings]";
    }

    private record Mark(String fingerprint, int start, int end, Kind kind) {}
}
