package be.leerspoor.survey;

import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.PrivacyGate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A questionnaire as somebody typed it, looked through for what is never stored.
 *
 * @param texts every text as it may be kept, in the order in which one reads them
 * @param refused where something stands that is never stored
 */
record TypedQuestionnaire(Questionnaire questionnaire, List<String> texts, Set<String> refused) {

    TypedQuestionnaire {
        texts = List.copyOf(texts);
        refused = Set.copyOf(refused);
    }

    static TypedQuestionnaire read(PrivacyGate gate, Questionnaire questionnaire) {
        SequencedMap<String, String> typed = new LinkedHashMap<>();
        Map<String, String> where = new LinkedHashMap<>();
        QuestionnaireWords.map(questionnaire, (place, words) -> {
            words.byLanguage().forEach((language, text) -> {
                String key = typed.size() + " " + language;
                typed.put(key, text);
                where.put(key, place);
            });
            return words;
        });
        return switch (gate.check(typed)) {
            case FormResult.Refused(var fields) ->
                new TypedQuestionnaire(
                        questionnaire,
                        List.of(),
                        fields.keySet().stream()
                                .map(field -> where.getOrDefault(field, QuestionnaireWords.NAME))
                                .collect(Collectors.toSet()));
            case FormResult.Storable storable ->
                new TypedQuestionnaire(
                        questionnaire,
                        storable.fields().values().stream()
                                .map(kept -> kept.text().value().strip())
                                .toList(),
                        Set.of());
        };
    }

    /** The same without what is blank, and without spaces around what is not. */
    Questionnaire tidied() {
        var next = texts.iterator();
        return QuestionnaireWords.map(questionnaire, (_, words) -> {
            Map<String, String> tidy = new LinkedHashMap<>();
            words.byLanguage().forEach((language, _) -> tidy.put(language, next.next()));
            tidy.values().removeIf(String::isBlank);
            return new Words(tidy);
        });
    }

    static List<QuestionnaireFlaw> tooLong(Questionnaire questionnaire) {
        List<QuestionnaireFlaw> flaws = new ArrayList<>();
        QuestionnaireWords.map(questionnaire, (where, words) -> {
            int most = longest(where);
            if (words.byLanguage().values().stream().anyMatch(text -> text.length() > most)) {
                flaws.add(new QuestionnaireFlaw(QuestionnaireFlaw.Kind.TOO_LONG, where));
            }
            return words;
        });
        return flaws;
    }

    /** The most characters that fit there. */
    static int longest(String where) {
        return switch (where) {
            case QuestionnaireWords.NAME -> Questionnaires.LONGEST_NAME;
            case QuestionnaireWords.LEAD -> Questionnaires.LONGEST_LEAD;
            default -> Questionnaires.LONGEST_WORDS;
        };
    }
}
