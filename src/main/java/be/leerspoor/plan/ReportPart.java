package be.leerspoor.plan;

import java.util.Optional;

/** What is written in a report: about the whole, and about each element. */
public enum ReportPart {
    WHOLE,
    LEARNING,
    LEADERSHIP,
    ALIGNMENT,
    MEASUREMENT;

    /** The longest it can be, in characters. */
    public static final int LONGEST = 8000;

    /** The element it is about; empty for the whole. */
    public Optional<Element> element() {
        return this == WHOLE ? Optional.empty() : Optional.of(Element.valueOf(name()));
    }

    /** What is written about an element. */
    public static ReportPart of(Element element) {
        return valueOf(element.name());
    }
}
