package be.leerspoor.search;

import be.leerspoor.search.Units.Unit;
import be.leerspoor.search.Units.Wording;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Reads a question to the open shelf against what stands on it. */
final class OpenQuestions {

    private static final int MOST_WORDS_JOINED = 6;

    private final Dutch language;
    private final Units units;
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
        this.corrections = new Corrections(language, thesaurus);
    }

    /**
     * A question as understood.
     *
     * @param whole what answers all of it
     * @param part what answers a good part of it; the same when it cannot be taken apart
     * @param worth how well a document that answers all of it does so
     * @param worthOfPart how well a document answers it that perhaps answers a part only
     * @param marking what is to be marked in the texts of hits
     * @param correction the text with its unknown words replaced, when there are any and others resemble them
     */
    record Understood(
            Query whole, Query part, Query worth, Query worthOfPart, Marking marking, Optional<String> correction) {

        static Understood without(Query query) {
            return new Understood(
                    query, query, Questions.nothing(), Questions.nothing(), Marking.NOTHING, Optional.empty());
        }
    }

    Understood understand(String text, IndexSearcher searcher) throws IOException {
        Question question = Question.read(text, language);
        if (question.isEmpty()) {
            return Understood.without(text.isBlank() ? MatchAllDocsQuery.INSTANCE : Questions.nothing());
        }
        Vocabulary vocabulary = new Vocabulary(searcher.getIndexReader());
        Questions questions = new Questions(language, OpenFields.searched(), OpenFields.ANY, vocabulary);
        Map<String, List<Corrections.Candidate>> unknown = corrections.of(question.words(), searcher);
        List<Unit> asked = units.of(question.words(), stem -> isThere(stem, vocabulary)).stream()
                .map(unit -> widened(unit, unknown))
                .toList();
        TagNames tags = TagNames.in(searcher.getIndexReader());
        Answer answer = new Answer(questions, vocabulary, tags, Ages.in(question.words()));
        asked.forEach(answer::ask);
        for (String compound : joined(asked, vocabulary)) {
            answer.lift(questions.scored(units.unit(List.of(compound))));
        }
        question.phrases().stream().map(questions::phrase).forEach(answer::insist);
        return new Understood(
                answer.whole(),
                answer.part(),
                answer.worth(),
                answer.worthOfPart(),
                questions.marking(asked, question),
                corrections.sentence(text, unknown));
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

    /** Compounds that two of these words make together (huis verbod: huisverbod) and that the index knows. */
    private Set<String> joined(List<Unit> asked, Vocabulary vocabulary) {
        Set<String> joined = new LinkedHashSet<>();
        List<String> words = asked.stream()
                .filter(Unit::isWord)
                .map(unit -> unit.asked().getFirst())
                .limit(MOST_WORDS_JOINED)
                .toList();
        for (String modifier : words) {
            for (String head : words) {
                for (String link : List.of("", "s", "en", "n")) {
                    String stem = language.stem(modifier + link + head);
                    if (!modifier.equals(head) && isThere(stem, vocabulary)) {
                        joined.add(stem);
                    }
                }
            }
        }
        return joined;
    }

    private static boolean isThere(String stem, Vocabulary vocabulary) {
        return vocabulary.has(new Term(OpenFields.ANY, stem));
    }
}
