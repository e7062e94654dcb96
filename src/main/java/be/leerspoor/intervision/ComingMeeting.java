package be.leerspoor.intervision;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that is planned, runs, or was cancelled and would still have come.
 *
 * @param methodNl the method the group thinks of using, if it chose one
 * @param beforehand whether that method lets a question be written down before the meeting
 * @param missing who said that they are not coming, by name
 * @param withoutMe whether the reader is one of them
 */
public record ComingMeeting(
        MeetingId id,
        MeetingState state,
        Instant startsAt,
        int minutes,
        Way way,
        String place,
        String link,
        @Nullable String cancelReason,
        @Nullable String methodNl,
        @Nullable String methodEn,
        boolean beforehand,
        List<String> missing,
        boolean withoutMe) {

    public ComingMeeting {
        missing = List.copyOf(missing);
    }

    /** The name of the method in the language of the screen; nothing when none was chosen. */
    public @Nullable String method(Locale language) {
        return language.getLanguage().equals("en") ? methodEn : methodNl;
    }
}
