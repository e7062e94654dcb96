package be.leerspoor.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An edition of a course as the demo tells it.
 *
 * @param weeks in how many weeks its first session is; below zero it lies in the past
 * @param days how many days it takes, a week from each other
 * @param people who enrol, in this order; who comes after the places waits
 * @param missed who was not there on the last day, and how
 */
record CourseScript(
        String course,
        String trainer,
        String place,
        int weeks,
        int days,
        int places,
        List<String> people,
        Map<String, Missed> missed) {

    /** How somebody missed the last day. */
    enum Missed {
        EXCUSED,
        ABSENT,
        PARTLY
    }

    static final LocalTime FROM = LocalTime.of(9, 30);
    static final LocalTime UNTIL = LocalTime.of(16, 0);

    CourseScript {
        people = List.copyOf(people);
        missed = Map.copyOf(missed);
    }

    boolean isPast() {
        return weeks < 0;
    }

    /** The days of the sessions, seen from today: Thursdays. */
    List<LocalDate> sessions(LocalDate today) {
        LocalDate first = today.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return IntStream.range(0, days).mapToObj(first::plusWeeks).toList();
    }

    /** Every edition, the oldest first. */
    static List<CourseScript> all() {
        return List.of(
                past("basis", "chaima", "Gent, opleidingslokaal", -70, 2)
                        .of("anna", "imane", "joris", "lotte", "mehmet", "otis", "quinten", "tarik", "victor", "xenia")
                        .missing("otis", Missed.PARTLY),
                past("basis", "bert", "Mechelen, zaal Dijle", -52, 2)
                        .of("zeger", "aicha", "carmen", "emre", "fien", "wannes", "robin", "sara", "wim", "amelie")
                        .missing("fien", Missed.EXCUSED),
                past("begeleider-intervisie", "chaima", "Gent, opleidingslokaal", -44, 1)
                        .of("joris", "lotte", "hamza"),
                past("basis", "paulien", "Genk, zaal 1", -35, 2)
                        .of("hamza", "jana", "koen", "laura", "nadia", "olivier", "celine", "driss")
                        .missing("driss", Missed.ABSENT),
                past("verdieping", "chaima", "Gent, opleidingslokaal", -28, 5)
                        .of("imane", "mehmet", "xenia", "zeger", "jana"),
                past("praktijkleider", "bert", "Mechelen, zaal Dijle", -20, 3).of("dirk", "ursula", "ilse"),
                past("basis", "chaima", "Brugge, het atelier", -7, 2)
                        .of("filip", "hanne", "karima", "lien", "noor", "stijn"),
                coming("basis", "chaima", "Gent, opleidingslokaal", 2, 2, 4)
                        .of("kaat", "rania", "driss", "fien", "bram"),
                coming("verdieping", "bert", "Mechelen, zaal Dijle", 5, 5, 12).of("anna", "joris", "carmen"),
                coming("begeleider-intervisie", "paulien", "Genk, zaal 1", 8, 1, 10)
                        .of());
    }

    private static CourseScript past(String course, String trainer, String place, int weeks, int days) {
        return new CourseScript(course, trainer, place, weeks, days, 14, List.of(), Map.of());
    }

    private static CourseScript coming(String course, String trainer, String place, int weeks, int days, int places) {
        return new CourseScript(course, trainer, place, weeks, days, places, List.of(), Map.of());
    }

    private CourseScript of(String... userNames) {
        return new CourseScript(course, trainer, place, weeks, days, places, List.of(userNames), missed);
    }

    private CourseScript missing(String userName, Missed how) {
        return new CourseScript(course, trainer, place, weeks, days, places, people, Map.of(userName, how));
    }
}
