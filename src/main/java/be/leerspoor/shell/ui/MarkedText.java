package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;

/** Text of which parts are marked: a hit of a search, or something a person could be recognised by. */
public final class MarkedText extends Composite<Span> {

    /** A part of a text from character {@code from} up to but not including {@code to}. */
    public record Range(int from, int to) {
        public Range {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("a range runs forward from 0 on");
            }
        }
    }

    private MarkedText(String text, List<Range> ranges, String markClass) {
        getContent().addClassName("marked-text");
        int at = 0;
        for (Range range :
                ranges.stream().sorted(Comparator.comparingInt(Range::from)).toList()) {
            int from = Math.max(at, range.from());
            int to = Math.min(text.length(), range.to());
            if (from >= to) {
                continue;
            }
            if (from > at) {
                getContent().add(new Text(text.substring(at, from)));
            }
            HtmlComponent mark = new HtmlComponent("mark");
            mark.addClassName(markClass);
            mark.getElement().setText(text.substring(from, to));
            getContent().add(mark);
            at = to;
        }
        if (at < text.length()) {
            getContent().add(new Text(text.substring(at)));
        }
    }

    /** Marks the hits of a search. Ranges may overlap or reach past the end; what lies outside is ignored. */
    public static MarkedText hits(String text, List<Range> ranges) {
        return new MarkedText(text, ranges, "hit");
    }

    /** Marks what could make a person recognisable. */
    public static MarkedText findings(String text, List<Range> ranges) {
        return new MarkedText(text, ranges, "finding-mark");
    }
}
