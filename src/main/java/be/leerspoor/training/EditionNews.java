package be.leerspoor.training;

import be.leerspoor.notice.CalendarEvent;
import be.leerspoor.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What mails and calendars may tell of an edition.
 *
 * @param prepared whether there is something to look at beforehand
 */
record EditionNews(
        EditionId id,
        String courseNl,
        String courseEn,
        EditionState state,
        @Nullable String reason,
        boolean prepared,
        List<Session> sessions,
        List<InIt> people) {

    /** A session with who gives it, and who said beforehand that they miss it. */
    record Session(
            SessionId id,
            Instant startsAt,
            int minutes,
            String place,
            String link,
            int sequence,
            Set<PersonId> trainers,
            Set<PersonId> excused) {

        Session raised() {
            return new Session(id, startsAt, minutes, place, link, sequence + 1, trainers, excused);
        }
    }

    /** Somebody in it. */
    record InIt(PersonId person, EnrolmentState state) {}

    String course(Locale language) {
        return Course.isEnglish(language) ? courseEn : courseNl;
    }

    /** Who has a place. */
    List<PersonId> placed() {
        return in(EnrolmentState.PLACED);
    }

    List<PersonId> in(EnrolmentState state) {
        return people.stream()
                .filter(one -> one.state() == state)
                .map(InIt::person)
                .toList();
    }

    Set<PersonId> trainers() {
        return sessions.stream().flatMap(session -> session.trainers().stream()).collect(Collectors.toSet());
    }

    /** The sessions still to come. */
    List<Session> after(Instant now) {
        return sessions.stream()
                .filter(session -> session.startsAt().isAfter(now))
                .toList();
    }

    List<Session> sessions(Collection<SessionId> those) {
        return sessions.stream().filter(session -> those.contains(session.id())).toList();
    }

    CalendarEvent event(Session session, Locale language) {
        return event(session, language, state == EditionState.CANCELLED);
    }

    CalendarEvent event(Session session, Locale language, boolean cancelled) {
        return new CalendarEvent(
                "course-session-" + session.id(),
                session.sequence(),
                session.startsAt(),
                Duration.ofMinutes(session.minutes()),
                course(language),
                // The address of a call may be longer than a calendar shows; it stands in the mail and on the page.
                Optional.of(session.place().isEmpty() ? session.link() : session.place())
                        .filter(where -> !where.isEmpty() && where.length() <= CalendarEvent.LONGEST),
                Optional.of("training/editions/" + id),
                cancelled);
    }
}
