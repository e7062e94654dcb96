package be.leerspoor.training;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What would come of reading a file with earlier trainings: the lines that would be written down and those that cannot. */
public record EarlierPlan(List<Line> good, List<BadLine> bad) {

    public EarlierPlan {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /** A line that would be written down. */
    public record Line(
            long number,
            PersonId person,
            String name,
            String course,
            String courseNl,
            String courseEn,
            LocalDate on,
            int minutes,
            @Nullable LocalDate validUntil) {

        /** The name of the course in the language of the screen. */
        public String course(Locale language) {
            return language.getLanguage().equals("en") ? courseEn : courseNl;
        }
    }
}
