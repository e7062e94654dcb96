package be.leerspoor.training;

import java.util.List;

/** What changes for whom when a draft is offered, counted exactly; nobody reads it so. */
record PathForecast(int walking, int finished, List<StepForecast> steps) {

    /** A step, for how many of those who go on it is open then, and for how many it is done. */
    record StepForecast(String nameNl, String nameEn, PathPreview.Kind kind, int open, int done) {

        // Confidential: of a handful of people no share is told, in no words.
        private PathPreview.StepChange told(boolean enough) {
            return new PathPreview.StepChange(
                    nameNl,
                    nameEn,
                    kind,
                    enough ? Headcount.of(open) : Headcount.NOBODY,
                    enough ? Headcount.of(done) : Headcount.NOBODY);
        }
    }

    PathForecast {
        steps = List.copyOf(steps);
    }

    int moving() {
        return walking - finished;
    }

    /** The same as a trainer reads it, who draws up paths and does not see by name how far people are. */
    PathPreview told() {
        boolean enough = moving() > Coverage.PEOPLE;
        WalkCount people = WalkCount.of(walking, finished);
        return new PathPreview(
                people.walking(),
                people.finished(),
                people.walking().isFew() ? Headcount.NOBODY : Headcount.of(moving()),
                steps.stream().map(step -> step.told(enough)).toList());
    }
}
