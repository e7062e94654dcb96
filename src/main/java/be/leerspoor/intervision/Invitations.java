package be.leerspoor.intervision;

import be.leerspoor.notice.CalendarEvent;
import be.leerspoor.notice.CalendarSource;
import be.leerspoor.notice.MailText;
import be.leerspoor.notice.Mails;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members by mail when a meeting is planned, moved or cancelled, and puts it in their calendars. */
@Component
@CalledByProgram
class Invitations implements CalendarSource {

    private final InvitationRepository repository;
    private final Mails mails;
    private final Clock clock;

    Invitations(InvitationRepository repository, Mails mails, Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.clock = clock;
    }

    // In the transaction of the change itself, so that no date changes without its mail, and no mail tells what was
    // undone.
    @EventListener
    void on(MeetingPlanned planned) {
        send(planned.meeting(), "planned");
    }

    @EventListener
    void on(MeetingMoved moved) {
        send(moved.meeting(), "moved");
    }

    @EventListener
    void on(MeetingCancelled cancelled) {
        send(cancelled.meeting(), "cancelled");
    }

    @EventListener
    void on(MemberJoined joined) {
        repository
                .planned(joined.group(), joined.from(), today())
                .forEach(invitation -> send(invitation, "planned", List.of(joined.person()), invitation::event));
    }

    @EventListener
    void on(MemberLeft left) {
        repository
                .planned(left.group(), left.until(), today())
                .forEach(invitation -> mails.send(
                        List.of(left.person()),
                        "intervision.left",
                        language -> farewell(invitation, language),
                        invitation::farewell));
    }

    @Override
    public List<CalendarEvent> of(PersonId person, Instant from, Instant until, Locale language) {
        return repository.of(person, today(), from, until).stream()
                .map(invitation -> invitation.event(language))
                .toList();
    }

    private void send(MeetingId meeting, String change) {
        repository
                .find(meeting, today())
                .ifPresent(invitation -> send(invitation, change, invitation.members(), invitation::event));
    }

    private void send(
            Invitation invitation, String change, List<PersonId> to, Function<Locale, CalendarEvent> inCalendars) {
        mails.send(to, "intervision." + change, language -> text(invitation, change, language), inCalendars);
    }

    // Confidential: where the group meets is not told to who left it.
    private static MailText farewell(Invitation invitation, Locale language) {
        String when = Formats.in(language).moment(invitation.startsAt());
        return new MailText(
                Texts.textIn(language, "intervision.mail.left.subject", invitation.groupName(), when),
                List.of(Texts.textIn(language, "intervision.mail.left", invitation.groupName(), when)),
                Optional.empty());
    }

    private static MailText text(Invitation invitation, String change, Locale language) {
        Formats formats = Formats.in(language);
        String when = formats.moment(invitation.startsAt());
        List<String> lines = new ArrayList<>();
        lines.add(Texts.textIn(language, "intervision.mail." + change, invitation.groupName(), when));
        if (!invitation.place().isEmpty()) {
            lines.add(Texts.textIn(language, "intervision.mail.place", invitation.place()));
        }
        if (!invitation.link().isEmpty()) {
            lines.add(Texts.textIn(language, "intervision.mail.link", invitation.link()));
        }
        return new MailText(
                Texts.textIn(language, "intervision.mail." + change + ".subject", invitation.groupName(), when),
                lines,
                Optional.of("intervision/groups/" + invitation.group()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
