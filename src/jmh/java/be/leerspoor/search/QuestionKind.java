package be.leerspoor.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of questions that people ask, with examples of each. */
enum QuestionKind {
    WORD("een woord", "huis", "grootouders", "netwerkberaad", "veiligheidsplan", "intervisie"),
    TWO_WORDS("twee woorden", "drie huisjes", "vader gevangenis", "baby vroedvrouw", "jongen school"),
    FREQUENT("wat in veel verhalen staat", "school", "moeder", "gesprek", "gesprek moeder"),
    PHRASE("tussen aanhalingstekens", "\"drie huizen\"", "\"op maandag\"", "\"in het huis\""),
    MISTYPED("met een typfout", "vielligheidsplan", "netwerkberaat", "groutouders"),
    SENTENCE(
            "een zin",
            "hoe betrek ik een vader die niet meer komt opdagen bij het veiligheidsplan",
            "mijn collega vindt geen ingang bij een moeder die alles afhoudt"),
    NARROWED("binnen een regio", "huis", "school", "gesprek met de moeder"),
    EVERYTHING("zonder woorden, nieuwste eerst", "");

    /** How many hits a page shows. */
    static final int PAGE = 10;

    final String words;
    private final List<String> questions;

    QuestionKind(String words, String... questions) {
        this.words = words;
        this.questions = List.of(questions);
    }

    /** Each question of this kind, for its first page. */
    List<OpenQuery> queries() {
        Map<Facet, Set<String>> chosen =
                this == NARROWED ? Map.of(Facet.REGION, Set.of("Limburg", "Antwerpen")) : Map.of();
        return questions.stream()
                .map(question -> new OpenQuery(question, chosen, Order.RELEVANCE, 0, PAGE))
                .toList();
    }
}
