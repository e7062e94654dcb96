package be.leerspoor.plan;

import be.leerspoor.casereview.ReviewMeasures;
import be.leerspoor.intervision.IntervisionMonths;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.stories.StoryMeasures;
import be.leerspoor.survey.SurveyMonths;
import be.leerspoor.training.TrainingMonths;
import org.springframework.stereotype.Component;

/** Where figures come from: what each capability tells of itself. */
@Component
@CalledByProgram
class MeasureSources {

    private final IntervisionMonths intervision;
    private final TrainingMonths training;
    private final ReviewMeasures reviews;
    private final StoryMeasures stories;
    private final SurveyMonths surveys;

    MeasureSources(
            IntervisionMonths intervision,
            TrainingMonths training,
            ReviewMeasures reviews,
            StoryMeasures stories,
            SurveyMonths surveys) {
        this.intervision = intervision;
        this.training = training;
        this.reviews = reviews;
        this.stories = stories;
        this.surveys = surveys;
    }

    IntervisionMonths intervision() {
        return intervision;
    }

    TrainingMonths training() {
        return training;
    }

    ReviewMeasures reviews() {
        return reviews;
    }

    StoryMeasures stories() {
        return stories;
    }

    SurveyMonths surveys() {
        return surveys;
    }

    /** A round of counting, in which nothing is asked twice. */
    MeasureRound round() {
        return new MeasureRound(this);
    }
}
