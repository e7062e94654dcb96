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
        return event(language, sequence, state == MeetingState.CANCELLED);
    }

    /** What takes the meeting out of the calendar of somebody who is not of the group any more. */
    CalendarEvent farewell(Locale language) {
        return event(language, sequence + 1, true);
    }

    private CalendarEvent event(Locale language, int number, boolean cancelled) {
        return new CalendarEvent(
                "intervision-" + meeting,
                number,
                startsAt,
                Duration.ofMinutes(minutes),
                Texts.textIn(language, "intervision.mail.event", groupName),
                // The address of a call may be longer than a calendar shows; it stands in the mail and on the page.
                Optional.of(place.isEmpty() ? link : place)
                        .filter(where -> !where.isEmpty() && where.length() <= CalendarEvent.LONGEST),
                Optional.of("intervision/room/" + meeting),
                cancelled);
    }
}
