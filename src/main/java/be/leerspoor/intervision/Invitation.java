package be.leerspoor.intervision;

import be.leerspoor.notice.CalendarEvent;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What mails and calendars may tell of a meeting: of which group, when and where. Never what it is about. */
record Invitation(
        MeetingId meeting,
        GroupId group,
        String groupName,
        Instant startsAt,
        int minutes,
        String place,
        String link,
        MeetingState state,
        int sequence,
        @Nullable String reason,
        List<PersonId> members) {

    CalendarEvent event(Locale language) {
        return new CalendarEvent(
                "intervision-" + meeting,
                sequence,
                startsAt,
                Duration.ofMinutes(minutes),
                Texts.textIn(language, "intervision.mail.event", groupName),
                Optional.of(place.isEmpty() ? link : place).filter(where -> !where.isEmpty()),
                Optional.of("intervision/room/" + meeting),
                state == MeetingState.CANCELLED);
    }
}
