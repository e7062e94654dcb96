package be.leerspoor.training;

import java.util.List;
import java.util.Locale;

/**
 * Training in a period that is over in numbers, of the whole organisation: what a plan counts, without a name. What people did
 * is nought where five of them or fewer have a part in it. The paths are told as in {@link CoverageHistory}: the whole of what
 * is told there.
 *
 * @param held course sessions that were held
 * @param attended how often somebody was at one, wholly or partly
 * @param certificates certificates that were issued, and not revoked by the end of the period
 * @param evidence how often something in practice was written down that can count on a path
 * @param paths for each path how many walk it and finished it; only those of which more than {@link Coverage#PEOPLE} people are told
 */
public record TrainingFigures(int held, int attended, int certificates, int evidence, List<PathFigure> paths) {

    /**
     * One path.
     *
     * @param walking people who were on it at the end of the period, those who had left or were away for a while left out
     * @param finished how many of those had every step done by then
     * @param finishedInPeriod how many of those did the last of it in the period
     * @param due of how many of those who walked it was asked by then; nought where it is not told
     * @param finishedDue how many of those had every step done
     */
    public record PathFigure(
            String code,
            String nameNl,
            String nameEn,
            int walking,
            int finished,
            int finishedInPeriod,
            int due,
            int finishedDue) {

        /** The name in the language of the screen. */
        public String name(Locale language) {
            return TrainingPath.isEnglish(language) ? nameEn : nameNl;
        }
    }

    public TrainingFigures {
        paths = List.copyOf(paths);
    }
}
