package be.leerspoor.training;

import java.util.List;
import java.util.Locale;

/**
 * Training in a period in numbers, of the whole organisation: what a plan counts, without a name.
 *
 * @param held course sessions that were held
 * @param attended how often somebody was at one, wholly or partly
 * @param certificates certificates that were issued and not revoked
 * @param evidence how often something in practice was written down that can count on a path
 * @param paths for each path how many walk it and finished it; only those that more than {@link Coverage#PEOPLE} people walk
 */
public record TrainingFigures(int held, int attended, int certificates, int evidence, List<PathFigure> paths) {

    /**
     * One path.
     *
     * @param walking people who are on it at the end of the period
     * @param finished how many of those have every step done
     * @param finishedInPeriod how many of those did the last of it in the period
     */
    public record PathFigure(
            String code, String nameNl, String nameEn, int walking, int finished, int finishedInPeriod) {

        public String name(Locale language) {
            return TrainingPath.isEnglish(language) ? nameEn : nameNl;
        }
    }

    public TrainingFigures {
        paths = List.copyOf(paths);
    }
}
