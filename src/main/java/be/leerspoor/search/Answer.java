package be.leerspoor.search;

import be.leerspoor.search.Units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * Gathers, unit by unit, which documents answer a question and how well. A unit is there when its own words are, other
 * words that mean the same or less, or a tag that it names; it is half there when only words are that have to do with it.
 */
final class Answer {

    private final Questions questions;
    private final Vocabulary vocabulary;
    private final TagNames tags;
    private final Ages ages;
    private final BooleanQuery.Builder phrases = new BooleanQuery.Builder();
    private final BooleanQuery.Builder whole = new BooleanQuery.Builder();
    private final BooleanQuery.Builder worth = new BooleanQuery.Builder();
    private final List<Covering.Share> shares = new ArrayList<>();
    private final List<Query> together = new ArrayList<>();
    private boolean insists;
    private float asked;

    Answer(Questions questions, Vocabulary vocabulary, TagNames tags, Ages ages) {
        this.questions = questions;
        this.vocabulary = vocabulary;
        this.tags = tags;
        this.ages = ages;
        for (OpenFields.Tag tag : tags.all()) {
            if (tag.facet() == Facet.AGE && ages.overlap(tag.label())) {
                worth.add(carrying(tag, Weights.age), Occur.SHOULD);
            }
        }
    }

    /** Asks for a unit. */
    void ask(Unit unit) {
        BooleanQuery.Builder there = new BooleanQuery.Builder();
        int documents = add(there, questions.present(OpenFields.ANY, unit, Weights.firm));
        for (Map.Entry<OpenFields.Tag, Float> named : tags.namedBy(unit).entrySet()) {
            OpenFields.Tag tag = named.getKey();
            float lift = TagNames.restricts(tag) ? Weights.filter : Weights.subject;
            worth.add(carrying(tag, named.getValue() * lift), Occur.SHOULD);
            if (named.getValue() >= Weights.firm) {
                documents += add(there, new TermQuery(new Term(OpenFields.TAG, tag.choice())));
            }
        }
        if (unit.isWord() && ages.isPartOfAge(unit.asked().getFirst())) {
            for (OpenFields.Tag tag : tags.all()) {
                if (tag.facet() == Facet.AGE && ages.overlap(tag.label())) {
                    documents += add(there, new TermQuery(new Term(OpenFields.TAG, tag.choice())));
                }
            }
        }
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        BooleanQuery firmly = there.build();
        Query pieces = questions.pieces(OpenFields.ANY, unit);
        int nearby = add(near, questions.present(OpenFields.ANY, unit, 0));
        if (documents == 0) {
            nearby += add(near, pieces);
        }
        if (documents + nearby == 0) {
            return;
        }
        near.add(firmly, Occur.SHOULD);
        float share = share(documents > 0 ? documents : nearby);
        whole.add(documents > 0 ? firmly : near.build(), Occur.FILTER);
        shares.add(new Covering.Share(firmly, share / 2));
        shares.add(new Covering.Share(near.build(), share / 2));
        asked += share;
        worth.add(questions.scored(unit), Occur.SHOULD);
        if (!(pieces instanceof MatchNoDocsQuery)) {
            worth.add(new BoostQuery(new ConstantScoreQuery(pieces), Weights.pieces), Occur.SHOULD);
        }
        together.add(new BoostQuery(new ConstantScoreQuery(firmly), Weights.together));
    }

    /** Takes a query up unless it finds nothing; answers about how many documents it matches. */
    private int add(BooleanQuery.Builder any, Query query) {
        if (query instanceof MatchNoDocsQuery) {
            return 0;
        }
        any.add(query, Occur.SHOULD);
        int[] documents = {0};
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query where, Term... terms) {
                for (Term term : terms) {
                    documents[0] += vocabulary.documents(term);
                }
            }
        });
        return documents[0];
    }

    /** How much it tells that a unit is there, when so many documents have it. */
    private float share(int documents) {
        int all = Math.max(vocabulary.size(), documents);
        return (float) Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
    }

    private static Query carrying(OpenFields.Tag tag, float lift) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(OpenFields.TAG, tag.choice()))), lift);
    }

    /** Lifts what matches. */
    void lift(Query query) {
        worth.add(query, Occur.SHOULD);
    }

    /** Leaves out whatever does not match. */
    void insist(Query phrase) {
        phrases.add(phrase, Occur.FILTER);
        worth.add(phrase, Occur.SHOULD);
        insists = true;
    }

    /** What answers all of the question. */
    Query whole() {
        if (insists) {
            whole.add(phrases.build(), Occur.FILTER);
        }
        return whole.build();
    }

    /** What answers at least half of it, counting a unit for more the fewer documents have it. */
    Query part() {
        return insists
                ? phrases.build()
                : shares.isEmpty() ? Questions.nothing() : new Covering(shares, asked * Weights.enough);
    }

    /** How well an answer to all of the question does; that its units are there tells nothing, for they all are. */
    Query worth() {
        return worth.build();
    }

    /** How well an answer to a part of the question does: the better, the more of its units are there. */
    Query worthOfPart() {
        BooleanQuery.Builder ofPart = new BooleanQuery.Builder();
        worth.build().clauses().forEach(ofPart::add);
        together.forEach(unit -> ofPart.add(unit, Occur.SHOULD));
        return ofPart.build();
    }
}
