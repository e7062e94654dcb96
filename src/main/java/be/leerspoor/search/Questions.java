package be.leerspoor.search;

import be.leerspoor.search.Units.Unit;
import be.leerspoor.search.Units.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/** Turns what was asked into queries over text fields; knows nothing of what stands in any index. */
final class Questions {

    private static final int MOST_WEIGHED_TOGETHER = 8;

    private final Dutch language;
    private final Map<String, Float> fields;

    /** The fields to look in, with what a match in each is worth. */
    Questions(Dutch language, Map<String, Float> fields) {
        this.language = language;
        this.fields = new LinkedHashMap<>(fields);
    }

    /** Matches a unit in any of its wordings, in any field; the best wording counts most. */
    Query anyWording(Unit unit) {
        List<Query> wordings = new ArrayList<>();
        for (Wording wording : unit.wordings()) {
            wordings.add(new BoostQuery(inAnyField(wording.stems()), wording.worth()));
        }
        List<String> pieces = unit.isWord()
                ? language.outermostParts(unit.asked().getFirst())
                : unit.asked().stream()
                        .filter(word -> !language.isStopWord(word))
                        .toList();
        if (pieces.size() > 1) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            pieces.forEach(piece -> all.add(inAnyField(List.of(piece)), Occur.MUST));
            wordings.add(new BoostQuery(all.build(), unit.isWord() ? Weights.ownParts : Weights.wordsOfTerm));
        }
        return wordings.size() == 1 ? wordings.getFirst() : new DisjunctionMaxQuery(wordings, Weights.tie);
    }

    /** Matches a unit as asked or under a name that means nearly the same, without weighing how well. */
    Query firmly(Unit unit) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Wording wording : unit.wordings()) {
            if (wording.worth() >= Weights.firm) {
                any.add(inAnyField(wording.stems()), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** Lifts what matches several units above what matches one of them well. */
    Optional<Query> together(List<Unit> units) {
        if (units.size() < 2 || units.size() > MOST_WEIGHED_TOGETHER) {
            return Optional.empty();
        }
        BooleanQuery.Builder lifts = new BooleanQuery.Builder();
        for (int least = 2; least <= Math.min(units.size(), 4); least++) {
            BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
            units.forEach(unit -> some.add(firmly(unit), Occur.SHOULD));
            lifts.add(new BoostQuery(new ConstantScoreQuery(some.build()), Weights.together), Occur.SHOULD);
        }
        return Optional.of(lifts.build());
    }

    /** Matches these stems in a row, in any field. */
    Query inAnyField(List<String> stems) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        fields.forEach((field, worth) -> any.add(new BoostQuery(inField(field, stems), worth), Occur.SHOULD));
        return any.build();
    }

    private Query inField(String field, List<String> stems) {
        if (stems.size() == 1) {
            SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
            forms(stems.getFirst()).forEach((form, worth) -> forms.addTerm(new Term(field, form), worth));
            return forms.build();
        }
        PhraseQuery.Builder row = new PhraseQuery.Builder().setSlop(Weights.looseness);
        stems.forEach(stem -> row.add(new Term(field, stem)));
        return row.build();
    }

    private Map<String, Float> forms(String stem) {
        Map<String, Float> forms = new LinkedHashMap<>();
        forms.put(stem, 1f);
        forms.put(Dutch.PART + stem, Weights.part);
        forms.put(Dutch.ROOT + stem, Weights.root);
        String root = language.root(stem);
        if (root != null) {
            forms.put(root, Weights.root);
            forms.put(Dutch.ROOT + root, Weights.root);
        }
        return forms;
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

    /** Matches two neighbouring units that stand near one another. */
    Query near(Unit first, Unit second) {
        List<Query> inFields = new ArrayList<>();
        fields.forEach((field, worth) -> {
            MultiPhraseQuery.Builder close = new MultiPhraseQuery.Builder();
            close.setSlop(6);
            close.add(singleWords(field, first));
            close.add(singleWords(field, second));
            inFields.add(new BoostQuery(close.build(), worth));
        });
        return new DisjunctionMaxQuery(inFields, 0);
    }

    private static Term[] singleWords(String field, Unit unit) {
        Set<Term> terms = new LinkedHashSet<>();
        String last = unit.asked().getLast();
        terms.add(new Term(field, last));
        terms.add(new Term(field, Dutch.PART + last));
        return terms.toArray(Term[]::new);
    }

    /** A query that finds nothing. */
    static Query nothing() {
        return MatchNoDocsQuery.INSTANCE;
    }

    /** Compounds that two of these words make together (huis verbod: huisverbod) and that the index knows. */
    Set<String> joined(List<Unit> units, Predicate<String> known) {
        Set<String> joined = new LinkedHashSet<>();
        List<String> words = units.stream()
                .filter(Unit::isWord)
                .map(unit -> unit.asked().getFirst())
                .limit(6)
                .toList();
        for (String modifier : words) {
            for (String head : words) {
                if (modifier.equals(head)) {
                    continue;
                }
                for (String link : List.of("", "s", "en", "n")) {
                    String stem = language.stem(modifier + link + head);
                    if (known.test(stem)) {
                        joined.add(stem);
                    }
                }
            }
        }
        return joined;
    }
}
