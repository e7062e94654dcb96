package be.leerspoor.stories.ui;

import be.leerspoor.search.Marked;
import be.leerspoor.shell.ui.MarkedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows text in which the words that were looked for are marked. */
final class FoundText {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

    private FoundText() {}

    static MarkedText of(Marked marked) {
        return MarkedText.hits(marked.text(), ranges(marked));
    }

    /** Long text to read, a paragraph for each empty line. */
    static Div prose(Marked marked) {
        Div prose = new Div();
        prose.addClassName("prose");
        String text = marked.text();
        List<MarkedText.Range> ranges = ranges(marked);
        Matcher gaps = EMPTY_LINE.matcher(text);
        int from = 0;
        while (gaps.find()) {
            paragraph(prose, text, ranges, from, gaps.start());
            from = gaps.end();
        }
        paragraph(prose, text, ranges, from, text.length());
        return prose;
    }

    private static void paragraph(Div prose, String text, List<MarkedText.Range> ranges, int from, int to) {
        String words = text.substring(from, to);
        if (words.isBlank()) {
            return;
        }
        List<MarkedText.Range> inside = ranges.stream()
                .filter(range -> range.from() < to && range.to() > from)
                .map(range -> new MarkedText.Range(Math.max(0, range.from() - from), range.to() - from))
                .toList();
        prose.add(new Paragraph(MarkedText.hits(words, inside)));
    }

    private static List<MarkedText.Range> ranges(Marked marked) {
        List<MarkedText.Range> ranges = new ArrayList<>();
        int at = 0;
        for (Marked.Segment segment : marked.segments()) {
            int end = at + segment.text().length();
            if (segment.marked()) {
                ranges.add(new MarkedText.Range(at, end));
            }
            at = end;
        }
        return ranges;
    }
}
