package be.leerspoor.intervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A meeting that was held while the reader was in the group. */
public record PastMeeting(
        MeetingId id, LocalDate heldOn, @Nullable String presenter, List<Theme> themes) {

    /** What it was about. */
    public record Theme(String nameNl, String nameEn) {

        /** The name in the language of the screen. */
        public String name(Locale language) {
            return language.getLanguage().equals("en") ? nameEn : nameNl;
        }
    }

    public PastMeeting {
        themes = List.copyOf(themes);
    }
}
