package be.leerspoor.survey;

import be.leerspoor.shell.CalledByProgram;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** Keeps settled versions at hand: nothing in them ever changes. */
@Component
@CalledByProgram
class KnownQuestionnaires {

    private final ConcurrentMap<QuestionnaireVersion, Questionnaire> settled = new ConcurrentHashMap<>();
    private final QuestionnaireRepository repository;

    KnownQuestionnaires(QuestionnaireRepository repository) {
        this.repository = repository;
    }

    /** This version; one that is not there is refused with {@link NoSuchElementException}. */
    Questionnaire get(QuestionnaireVersion version) {
        Questionnaire known = settled.get(version);
        if (known != null) {
            return known;
        }
        QuestionnaireRepository.Kept kept = repository.find(version).orElseThrow();
        if (kept.settled()) {
            settled.put(version, kept.questionnaire());
        }
        return kept.questionnaire();
    }

    /** Looks everything up anew; for whoever puts the database back to what it was. */
    void forget() {
        settled.clear();
    }
}
