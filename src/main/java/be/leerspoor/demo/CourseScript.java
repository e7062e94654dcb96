package be.leerspoor.demo;

import be.leerspoor.training.AttendanceFact;
import be.leerspoor.training.Presence;
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
 * @param key by which the rest of the story names it
 * @param weeks in how many weeks its first session is; below zero it lies in the past
 * @param days how many days it takes, a week from each other
 * @param people who enrol, in this order; who comes after the places waits
 * @param missed who was not there on the last day that was held, and how
 * @param today whether one of its days is today
 */
record CourseScript(
        String key,
        String course,
        String trainer,
        String place,
        int weeks,
        int days,
        int places,
        List<String> people,
        Map<String, Missed> missed,
        boolean today) {

    /** How somebody missed the last day. */
    enum Missed {
        EXCUSED,
        ABSENT,
        PARTLY;

        Presence presence() {
            return switch (this) {
                case PARTLY -> Presence.partly(HALF_A_DAY);
                case EXCUSED -> Presence.of(AttendanceFact.EXCUSED);
                case ABSENT -> Presence.of(AttendanceFact.ABSENT);
            };
        }
    }

    static final LocalTime FROM = LocalTime.of(9, 30);
    static final LocalTime UNTIL = LocalTime.of(16, 0);
    private static final int HALF_A_DAY = 180;

    CourseScript {
        people = List.copyOf(people);
        missed = Map.copyOf(missed);
    }

    boolean hasBegun() {
        return weeks < 0;
    }

    /** The days of the sessions, seen from today: Thursdays, or the day of the week that it is. */
    List<LocalDate> sessions(LocalDate now) {
        LocalDate first = now.plusWeeks(weeks);
        LocalDate begin = today ? first : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return IntStream.range(0, days).mapToObj(begin::plusWeeks).toList();
    }

    /** Every edition, the oldest first. */
    static List<CourseScript> all() {
        return List.of(
                past("eerste-basis", "basis", "chaima", "Gent, opleidingslokaal", -70, 2)
                        .of("anna", "imane", "joris", "lotte", "mehmet", "otis", "quinten", "tarik", "victor", "xenia")
                        .missing("otis", Missed.PARTLY),
                past("basis-mechelen", "basis", "bert", "Mechelen, zaal Dijle", -52, 2)
                        .of("zeger", "aicha", "carmen", "emre", "fien", "wannes", "robin", "sara", "wim", "amelie")
                        .missing("fien", Missed.EXCUSED),
                past("begeleiden-gent", "begeleider-intervisie", "chaima", "Gent, opleidingslokaal", -44, 1)
                        .of("joris", "lotte", "hamza"),
                past("basis-genk", "basis", "paulien", "Genk, zaal 1", -35, 2)
                        .of("hamza", "jana", "koen", "laura", "nadia", "celine", "driss")
                        .missing("driss", Missed.ABSENT),
                past("verdieping-gent", "verdieping", "chaima", "Gent, opleidingslokaal", -28, 5)
                        .of("imane", "mehmet", "xenia", "zeger", "jana"),
                past("praktijkleiders", "praktijkleider", "bert", "Mechelen, zaal Dijle", -20, 3)
                        .of("dirk", "ursula", "ilse"),
                past("basis-brugge", "basis", "chaima", "Brugge, het atelier", -7, 2)
                        .of("filip", "hanne", "karima", "lien", "noor", "stijn"),
                past("verdieping-bezig", "verdieping", "chaima", "Gent, opleidingslokaal", -2, 5)
                        .of("lotte", "tarik", "victor", "quinten", "otis", "aicha")
                        .missing("quinten", Missed.EXCUSED)
                        .withADayToday(),
                past("begeleiden-genk", "begeleider-intervisie", "paulien", "Genk, zaal 1", -1, 1)
                        .of("elif", "koen", "emre"),
                coming("basis-gent", "basis", "chaima", "Gent, opleidingslokaal", 2, 2, 4)
                        .of("kaat", "rania", "driss", "fien", "bram"),
                coming("verdieping-mechelen", "verdieping", "bert", "Mechelen, zaal Dijle", 5, 5, 12)
                        .of("anna", "joris", "carmen"),
                coming("verdieping-kortrijk", "verdieping", "bert", "Kortrijk, de oude school", 6, 5, 12)
                        .of("lien", "noor"),
                coming("begeleiden-later", "begeleider-intervisie", "paulien", "Genk, zaal 1", 8, 1, 10));
    }

    private static CourseScript past(String key, String course, String trainer, String place, int weeks, int days) {
        return new CourseScript(key, course, trainer, place, weeks, days, 14, List.of(), Map.of(), false);
    }

    private static CourseScript coming(
            String key, String course, String trainer, String place, int weeks, int days, int places) {
        return new CourseScript(key, course, trainer, place, weeks, days, places, List.of(), Map.of(), false);
    }

    private CourseScript of(String... userNames) {
        return new CourseScript(key, course, trainer, place, weeks, days, places, List.of(userNames), missed, today);
    }

    private CourseScript missing(String userName, Missed how) {
        return new CourseScript(key, course, trainer, place, weeks, days, places, people, Map.of(userName, how), today);
    }

    private CourseScript withADayToday() {
        return new CourseScript(key, course, trainer, place, weeks, days, places, people, missed, true);
    }
}
