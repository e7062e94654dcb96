package be.leerspoor.search;

import be.leerspoor.search.Units.Unit;
import be.leerspoor.search.Units.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Reads a question to the open shelf against what stands on it. */
final class OpenQuestions {

    /** Tags of these kinds, named in a question, are meant as a restriction rather than as a subject. */
    private static final Set<Facet> RESTRICTING = EnumSet.of(Facet.REGION, Facet.SETTING, Facet.AGE);

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Dutch language;
    private final Units units;
    private final Questions questions;
    private final Corrections corrections;

    private static final class Loaded {
        static final OpenQuestions BUNDLED = new OpenQuestions(Dutch.language(), Thesaurus.bundled());
    }

    static OpenQuestions bundled() {
        return Loaded.BUNDLED;
    }

    OpenQuestions(Dutch language, Thesaurus thesaurus) {
        this.language = language;
        this.units = new Units(language, thesaurus);
        this.questions = new Questions(language, OpenFields.searched());
        this.corrections = new Corrections(language, thesaurus);
    }

    /**
     * A question as understood.
     *
     * @param marking what is to be marked in the texts of hits
     * @param correction the text with its unknown words replaced, when there are any and others resemble them
     */
    record Understood(Query query, Query marking, Optional<String> correction) {}

    Understood understand(String text, IndexSearcher searcher) throws IOException {
        Question question = Question.read(text, language);
        if (question.isEmpty()) {
            Query query = text.isBlank() ? MatchAllDocsQuery.INSTANCE : Questions.nothing();
            return new Understood(query, Questions.nothing(), Optional.empty());
        }
        Map<String, List<Corrections.Candidate>> unknown = corrections.of(question.words(), searcher);
        List<Unit> asked = units.of(question.words(), stem -> isThere(stem, searcher)).stream()
                .map(unit -> widened(unit, unknown))
                .toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder marking = new BooleanQuery.Builder();
        for (List<String> phrase : question.phrases()) {
            query.add(questions.phrase(phrase), Occur.MUST);
            marking.add(questions.phrase(phrase), Occur.SHOULD);
        }
        asked.forEach(unit -> marking.add(questions.anyWording(unit), Occur.SHOULD));
        if (!asked.isEmpty()) {
            boolean optional = !question.phrases().isEmpty();
            query.add(words(asked, Ages.in(question.words()), searcher), optional ? Occur.SHOULD : Occur.MUST);
        }
        return new Understood(query.build(), marking.build(), corrections.sentence(text, unknown));
    }

    private Unit widened(Unit unit, Map<String, List<Corrections.Candidate>> unknown) {
        if (!unit.isWord()) {
            return unit;
        }
        List<Corrections.Candidate> candidates =
                unknown.getOrDefault(unit.asked().getFirst(), List.of());
        if (candidates.isEmpty()) {
            return unit;
        }
        Map<List<String>, Float> worths = new LinkedHashMap<>();
        unit.wordings().forEach(wording -> worths.put(wording.stems(), wording.worth()));
        for (Corrections.Candidate candidate : candidates) {
            for (Wording wording :
                    units.unit(List.of(language.stem(candidate.word()))).wordings()) {
                worths.merge(wording.stems(), wording.worth() * Weights.corrected * candidate.likeness(), Math::max);
            }
        }
        return new Unit(worths.entrySet().stream()
                .map(entry -> new Wording(entry.getKey(), entry.getValue()))
                .toList());
    }

    private Query words(List<Unit> asked, Ages ages, IndexSearcher searcher) throws IOException {
        List<OpenFields.Tag> tags = tags(searcher.getIndexReader());
        BooleanQuery.Builder subjects = new BooleanQuery.Builder();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean anySubject = false;
        for (Unit unit : asked) {
            boolean restricts = unit.isWord()
                    && (isYear(unit) || ages.isPartOfAge(unit.asked().getFirst()));
            for (OpenFields.Tag tag : tags) {
                float nearness = nearness(unit, tag);
                if (nearness > 0) {
                    boolean restricting = RESTRICTING.contains(tag.facet());
                    restricts |= restricting;
                    query.add(carrying(tag, nearness * (restricting ? Weights.filter : Weights.subject)), Occur.SHOULD);
                }
            }
            anySubject |= !restricts;
            (restricts ? query : subjects).add(questions.anyWording(unit), Occur.SHOULD);
        }
        for (String compound : questions.joined(asked, stem -> isThere(stem, searcher))) {
            Query joined = questions.anyWording(units.unit(List.of(compound)));
            subjects.add(new BoostQuery(joined, Weights.joined), Occur.SHOULD);
        }
        if (anySubject) {
            query.add(subjects.build(), Occur.MUST);
        }
        for (OpenFields.Tag tag : tags) {
            if (tag.facet() == Facet.AGE && ages.overlap(tag.label())) {
                query.add(carrying(tag, Weights.age), Occur.SHOULD);
            }
        }
        questions.together(asked).ifPresent(lift -> query.add(lift, Occur.SHOULD));
        for (int next = 1; next < asked.size(); next++) {
            query.add(new BoostQuery(questions.near(asked.get(next - 1), asked.get(next)), Weights.near), Occur.SHOULD);
        }
        return query.build();
    }

    private static boolean isYear(Unit unit) {
        return YEAR.matcher(unit.asked().getFirst()).matches();
    }

    private static Query carrying(OpenFields.Tag tag, float lift) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(OpenFields.TAG, tag.choice()))), lift);
    }

    /** How nearly a unit names a tag: 1 when it does so in its own words, 0 when it does not. */
    private float nearness(Unit unit, OpenFields.Tag tag) {
        List<String> label = stems(tag.label());
        float nearness = 0;
        for (Wording wording : unit.wordings()) {
            boolean restricts = RESTRICTING.contains(tag.facet()) && wording.worth() < Weights.same;
            if (!restricts && wording.worth() > nearness && Collections.indexOfSubList(label, wording.stems()) >= 0) {
                nearness = wording.worth();
            }
        }
        return nearness;
    }

    private List<String> stems(String text) {
        return language.words(text).stream().map(language::stem).toList();
    }

    private static boolean isThere(String stem, IndexSearcher searcher) {
        try {
            for (String field : List.of(OpenFields.TITLE, OpenFields.SUMMARY, OpenFields.BODY)) {
                if (searcher.getIndexReader().docFreq(new Term(field, stem)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tags that documents on the shelf carry or carried. */
    static List<OpenFields.Tag> tags(IndexReader reader) throws IOException {
        SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, OpenFields.TAG);
        List<OpenFields.Tag> tags = new ArrayList<>();
        for (long ord = 0; values != null && ord < values.getValueCount(); ord++) {
            tags.add(OpenFields.Tag.parse(values.lookupOrd(ord).utf8ToString()));
        }
        return tags;
    }

    /** The documents that carry one of the chosen tags of a facet. */
    static Query chosen(Facet facet, Set<String> keys) {
        return new ConstantScoreQuery(new DisjunctionMaxQuery(
                keys.stream()
                        .map(key -> new TermQuery(new Term(OpenFields.TAG, OpenFields.Tag.choice(facet, key))))
                        .collect(Collectors.toList()),
                0));
    }
}
