package be.leerspoor.privacy;

import java.util.Comparator;
import java.util.List;

/** Everything the detector marked in one text, in the order of the text and without overlaps. */
public record Findings(List<Finding> all) {

    private static final Findings NONE = new Findings(List.of());

    public Findings {
        all = all.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
    }

    /** Findings of a text in which nothing was marked. */
    public static Findings none() {
        return NONE;
    }

    /** Whether nothing was marked. */
    public boolean empty() {
        return all.isEmpty();
    }

    /** How many stretches were marked. */
    public int count() {
        return all.size();
    }

    /** The register numbers: with one of these a text is not stored. */
    public List<Finding> refused() {
        return of(Kind.REGISTER_NUMBER);
    }

    /** The findings of one kind. */
    public List<Finding> of(Kind kind) {
        return all.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
