package be.leerspoor.training;

import java.util.List;
import java.util.Locale;

/**
 * What changes for whom when a draft is offered: how many people, no names. Where too few people are concerned, nothing
 * more is told of them.
 *
 * @param walking how many people are on the path now
 * @param finished how many of them have done all of it; they keep the version they walk
 * @param moving how many go on with the new version
 */
public record PathPreview(Headcount walking, Headcount finished, Headcount moving, List<StepChange> steps) {

    /** What becomes of a step. */
    public enum Kind {
        SAME,
        NEW,
        MORE,
        LESS,
        OTHER,
        GONE
    }

    /**
     * What becomes of a step, and of those who go on with the new version.
     *
     * @param open for how many it is open then
     * @param done for how many it is done then; of a step that goes, for how many it is done now
     */
    public record StepChange(String nameNl, String nameEn, Kind kind, Headcount open, Headcount done) {

        /** The name in the language of the screen. */
        public String name(Locale language) {
            return TrainingPath.isEnglish(language) ? nameEn : nameNl;
        }
    }

    public PathPreview {
        steps = List.copyOf(steps);
    }
}
