package be.leerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Marks in the texts of hits what matched, as pieces of plain text. */
final class Highlights {

    private static final int MOST_EXCERPTS = 2;
    private static final int LONGEST_EXCERPT = 320;
    private static final Locale DUTCH = Locale.of("nl");

    private final Dutch language = Dutch.language();
    private final Marking marking;
    private final CharArrayMap<Word> seen = new CharArrayMap<>(256, false);
    private final Map<String, Integer> units = new HashMap<>();
    private final boolean looksAtRows;

    /** A word as the index knows it, and the units of the question that it matches. */
    private record Word(String stem, List<Integer> units) {}

    /** A stretch of text that matches one unit of the question. */
    private record Match(int from, int to, int unit) {}

    /** A stretch of text with the matches in it. */
    private record Passage(int from, int to, List<Match> matches) {

        long differentUnits() {
            return matches.stream().mapToInt(Match::unit).distinct().count();
        }
    }

    Highlights(Marking marking) {
        this.marking = marking;
        this.looksAtRows = !marking.phrases().isEmpty()
                || marking.units().stream().flatMap(Set::stream).anyMatch(TermsSoFar::isTerm);
        for (int unit = 0; unit < marking.units().size(); unit++) {
            for (String term : marking.units().get(unit)) {
                units.putIfAbsent(term, unit);
            }
        }
    }

    /** The whole text. */
    Marked whole(String text) {
        List<Match> matches = matches(text);
        return matches.isEmpty() ? Marked.plain(text) : marked(text, new Passage(0, text.length(), matches));
    }

    /** The sentences that match most of the question, in their order; none where nothing matches. */
    List<Marked> excerpts(String text) {
        List<Match> matches = matches(text);
        if (matches.isEmpty()) {
            return List.of();
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(DUTCH);
        sentences.setText(text);
        Map<Integer, Passage> passages = new TreeMap<>();
        for (Match match : matches) {
            int to = sentences.following(match.from());
            int from = sentences.previous();
            passages.computeIfAbsent(from, any -> new Passage(from, to, new ArrayList<>()))
                    .matches()
                    .add(match);
        }
        return passages.values().stream()
                .sorted(Comparator.comparingLong(Passage::differentUnits).reversed())
                .limit(MOST_EXCERPTS)
                .sorted(Comparator.comparingInt(Passage::from))
                .map(passage -> marked(text, shortened(text, passage)))
                .toList();
    }

    private List<Match> matches(String text) {
        if (units.isEmpty() && marking.phrases().isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        TermsSoFar terms = new TermsSoFar(Thesaurus.bundled());
        try (TokenStream tokens = language.plain().tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                Word word = word(term);
                int end = offset.endOffset();
                for (int unit : word.units()) {
                    found.add(new Match(offset.startOffset(), end, unit));
                }
                if (!looksAtRows) {
                    continue;
                }
                stems.add(word.stem());
                starts.add(offset.startOffset());
                for (TermsSoFar.Found ending : terms.after(word.stem())) {
                    Integer unit = units.get(ending.term());
                    if (unit != null) {
                        found.add(new Match(starts.get(starts.size() - ending.length()), end, unit));
                    }
                }
                addPhrases(stems, starts, end, found);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Looked at once, however often it stands in the texts of these hits. */
    private Word word(CharTermAttribute term) {
        Word known = seen.get(term.buffer(), 0, term.length());
        if (known == null) {
            Dutch.Forms forms = language.forms(term.toString());
            List<Integer> matching = new ArrayList<>();
            for (String form : forms.all()) {
                Integer unit = units.get(form);
                if (unit != null) {
                    matching.add(unit);
                }
            }
            known = new Word(forms.stem(), List.copyOf(matching));
            seen.put(term.toString(), known);
        }
        return known;
    }

    private void addPhrases(List<String> stems, List<Integer> starts, int end, List<Match> found) {
        for (int i = 0; i < marking.phrases().size(); i++) {
            List<String> phrase = marking.phrases().get(i);
            int first = stems.size() - phrase.size();
            if (first >= 0 && stems.subList(first, stems.size()).equals(phrase)) {
                found.add(new Match(starts.get(first), end, -1 - i));
            }
        }
    }

    private static Passage shortened(String text, Passage sentence) {
        int start = sentence.from();
        int end = sentence.to();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - start > LONGEST_EXCERPT) {
            int match = sentence.matches().stream().mapToInt(Match::from).min().orElse(start);
            start = wordStart(text, Math.max(start, match - LONGEST_EXCERPT / 4), match);
            end = Math.min(end, start + LONGEST_EXCERPT);
        }
        return new Passage(start, end, sentence.matches());
    }

    private static int wordStart(String text, int from, int limit) {
        int at = from;
        while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static Marked marked(String text, Passage passage) {
        List<Marked.Segment> segments = new ArrayList<>();
        int at = passage.from();
        List<Match> matches = passage.matches().stream()
                .sorted(Comparator.comparingInt(Match::from)
                        .thenComparing(Comparator.comparingInt(Match::to).reversed()))
                .toList();
        for (Match match : matches) {
            int from = Math.max(at, match.from());
            int to = Math.min(passage.to(), match.to());
            if (to <= from) {
                continue;
            }
            if (from > at) {
                segments.add(new Marked.Segment(text.substring(at, from), false));
            }
            segments.add(new Marked.Segment(text.substring(from, to), true));
            at = to;
        }
        if (at < passage.to()) {
            segments.add(new Marked.Segment(text.substring(at, passage.to()), false));
        }
        return new Marked(segments);
    }
}
