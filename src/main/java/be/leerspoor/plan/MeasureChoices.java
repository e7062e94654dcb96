package be.leerspoor.plan;

import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.Questionnaires;
import be.leerspoor.training.TrainingMonths;
import be.leerspoor.training.TrainingPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an indicator can be counted from, to choose from. */
@Service
@ForSteering
@Transactional(readOnly = true)
public class MeasureChoices {

    private final TrainingMonths training;
    private final Questionnaires questionnaires;

    MeasureChoices(TrainingMonths training, Questionnaires questionnaires) {
        this.training = training;
        this.questionnaires = questionnaires;
    }

    /** The paths that are offered. */
    public List<TrainingPath> paths() {
        return training.offered();
    }

    /** The latest version of each questionnaire. */
    public List<Questionnaire> questionnaires() {
        Map<String, Questionnaire> latest = new LinkedHashMap<>();
        for (QuestionnaireDesk desk : questionnaires.all()) {
            latest.putIfAbsent(desk.version().code(), desk.questionnaire());
        }
        return List.copyOf(latest.values());
    }
}
