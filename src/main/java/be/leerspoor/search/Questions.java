package be.leerspoor.search;

import be.leerspoor.search.Units.Unit;
import be.leerspoor.search.Units.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/** Turns what was asked into queries over text fields; leaves out what stands nowhere in the index. */
final class Questions {

    private final Dutch language;
    private final Map<String, Float> fields;
    private final String everywhere;
    private final Vocabulary vocabulary;

    /**
     * @param fields the fields to look in, with what a match in each is worth
     * @param everywhere the field that holds the terms of all of them, empty if there is none
     */
    Questions(Dutch language, Map<String, Float> fields, String everywhere, Vocabulary vocabulary) {
        this.language = language;
        this.fields = new LinkedHashMap<>(fields);
        this.everywhere = everywhere;
        this.vocabulary = vocabulary;
    }

    /** Matches a unit in any of its wordings, in any field; the best wording counts most. */
    Query scored(Unit unit) {
        List<Query> equals = new ArrayList<>();
        for (Wording wording : unit.wordings()) {
            Map<String, Float> terms = terms(wording);
            BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
            fields.forEach((field, weight) -> {
                Query inField = anyOf(field, terms);
                if (!(inField instanceof MatchNoDocsQuery)) {
                    anywhere.add(new BoostQuery(inField, weight * wording.worth()), Occur.SHOULD);
                }
            });
            BooleanQuery somewhere = anywhere.build();
            if (!somewhere.clauses().isEmpty()) {
                equals.add(somewhere);
            }
        }
        return switch (equals.size()) {
            case 0 -> nothing();
            case 1 -> equals.getFirst();
            default -> new DisjunctionMaxQuery(equals, Weights.tie);
        };
    }

    private Query anyOf(String field, Map<String, Float> terms) {
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
        boolean none = true;
        for (Map.Entry<String, Float> each : terms.entrySet()) {
            Term term = new Term(field, each.getKey());
            if (isThere(each.getKey()) && vocabulary.has(term)) {
                synonyms.addTerm(term, each.getValue());
                none = false;
            }
        }
        return none ? nothing() : synonyms.build();
    }

    /** What stands nowhere need not be looked for in every field. */
    private boolean isThere(String term) {
        return everywhere.isEmpty() || vocabulary.has(new Term(everywhere, term));
    }

    /** Matches, in one field, a unit in the wordings that are worth at least so much, without weighing how well. */
    Query present(String field, Unit unit, float least) {
        Map<String, Float> terms = new LinkedHashMap<>();
        unit.wordings().stream()
                .filter(wording -> wording.worth() >= least)
                .forEach(wording -> terms(wording).keySet().forEach(term -> terms.put(term, 1f)));
        return anyOf(field, terms);
    }

    /** Matches, in one field, the words that a compound or a term of several words is made of; all of them. */
    Query pieces(String field, Unit unit) {
        List<String> pieces = pieces(unit);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String piece : pieces) {
            Query there = anyOf(field, terms(new Wording(List.of(piece), 1)));
            if (there instanceof MatchNoDocsQuery) {
                return nothing();
            }
            all.add(there, Occur.FILTER);
        }
        return pieces.isEmpty() ? nothing() : all.build();
    }

    /** The words that a compound or a term of several words is made of, as stems; empty for any other word. */
    List<String> pieces(Unit unit) {
        List<String> pieces = unit.isWord()
                ? language.outermostParts(unit.asked().getFirst())
                : unit.asked().stream()
                        .filter(word -> !language.isStopWord(word))
                        .toList();
        return pieces.size() > 1 ? pieces : List.of();
    }

    /** What stands in the index for a wording, and how much of a match each is. */
    Map<String, Float> terms(Wording wording) {
        if (wording.stems().size() > 1) {
            return Map.of(TermsSoFar.asOne(wording.stems()), 1f);
        }
        String stem = wording.stems().getFirst();
        Map<String, Float> terms = new LinkedHashMap<>();
        terms.put(stem, 1f);
        terms.put(Dutch.PART + stem, Weights.part);
        terms.put(Dutch.ROOT + stem, Weights.root);
        String root = language.root(stem);
        if (root != null) {
            terms.put(root, Weights.root);
            terms.put(Dutch.ROOT + root, Weights.root);
        }
        return terms;
    }

    /** Matches a phrase that was put in quotes: these words in this order with nothing between them. */
    Query phrase(List<String> words) {
        List<Query> inFields = new ArrayList<>();
        fields.forEach((field, worth) -> {
            PhraseQuery.Builder row = new PhraseQuery.Builder();
            words.forEach(word -> row.add(new Term(field, language.stem(word))));
            inFields.add(new BoostQuery(row.build(), worth));
        });
        return new DisjunctionMaxQuery(inFields, Weights.tie);
    }

    /**
     * Marks these units wherever they stand, and the phrases: the words asked for and what means the same or is a kind of
     * it. What only has to do with it finds too, but is no hit to a reader.
     */
    Marking marking(List<Unit> units, Question question) {
        Set<String> asked = question.words().stream().map(language::stem).collect(Collectors.toSet());
        List<Set<String>> terms = new ArrayList<>();
        for (Unit unit : units) {
            Set<String> any = new LinkedHashSet<>();
            unit.wordings().stream()
                    .filter(wording -> wording.worth() > Weights.related || asked.containsAll(wording.stems()))
                    .forEach(wording -> any.addAll(terms(wording).keySet()));
            terms.add(any);
        }
        return new Marking(
                terms,
                question.phrases().stream()
                        .map(phrase -> phrase.stream().map(language::stem).toList())
                        .toList());
    }

    /** A query that finds nothing. */
    static Query nothing() {
        return MatchNoDocsQuery.INSTANCE;
    }
}
