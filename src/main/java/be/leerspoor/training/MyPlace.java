package be.leerspoor.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That the signed-in person has a place in an edition that is not over, or waits for one.
 *
 * @param course the code of its course
 * @param state placed or waiting
 * @param begins the day of its first session
 */
public record MyPlace(EditionId edition, String course, EnrolmentState state, LocalDate begins) {

    /** Whether there is a place, so that nothing is waited for. */
    public boolean isCertain() {
        return state == EnrolmentState.PLACED;
    }

    /** Of these the one that brings this step further, a certain one first. */
    public static Optional<MyPlace> in(List<MyPlace> places, Step step) {
        return step.requirements().stream()
                .map(Requirement::course)
                .filter(Objects::nonNull)
                .flatMap(
                        course -> places.stream().filter(place -> place.course().equals(course)))
                .min(Comparator.comparing((MyPlace place) -> !place.isCertain()).thenComparing(MyPlace::begins));
    }
}
