package be.leerspoor.intervision;

import be.leerspoor.notice.CalendarEvent;
import be.leerspoor.notice.CalendarSource;
import be.leerspoor.notice.MailText;
import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
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
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members when a meeting is planned, moved or cancelled, and puts it in their calendars. */
@Component
@CalledByProgram
class Invitations implements CalendarSource {

    private final InvitationRepository repository;
    private final Notices notices;
    private final SignedIn signedIn;
    private final Clock clock;

    Invitations(InvitationRepository repository, Notices notices, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.notices = notices;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    // In the transaction of the change itself, so that no date changes without its mail, and no mail tells what was
    // undone.
    @EventListener
    void on(MeetingPlanned planned) {
        find(planned.meeting()).ifPresent(invitation -> planned(invitation, invitation.members()));
    }

    @EventListener
    void on(MeetingMoved moved) {
        find(moved.meeting()).ifPresent(invitation -> changed(invitation, IntervisionNotices.MOVED, "moved"));
    }

    @EventListener
    void on(MeetingCancelled cancelled) {
        find(cancelled.meeting())
                .ifPresent(invitation -> changed(invitation, IntervisionNotices.CANCELLED, "cancelled"));
    }

    @EventListener
    void on(MemberJoined joined) {
        repository
                .planned(joined.group(), joined.from(), today())
                .forEach(invitation -> planned(invitation, List.of(joined.person())));
    }

    @EventListener
    void on(MemberLeft left) {
        repository
                .planned(left.group(), left.until(), today())
                .forEach(invitation -> notices.tell(
                        List.of(left.person()),
                        IntervisionNotices.LEFT,
                        language -> farewell(invitation, language),
                        invitation::farewell));
    }

    @Override
    public List<CalendarEvent> of(PersonId person, Instant from, Instant until, Locale language) {
        return repository.of(person, today(), from, until).stream()
                .map(invitation -> invitation.event(language))
                .toList();
    }

    private Optional<Invitation> find(MeetingId meeting) {
        return repository.find(meeting, today());
    }

    /** Many dates of one group are one notice, and each is a mail of its own for the calendar. */
    private void planned(Invitation invitation, List<PersonId> to) {
        notices.tell(
                to,
                IntervisionNotices.PLANNED,
                language -> ofGroup(
                        invitation,
                        new NoticeText(
                                        Texts.textIn(
                                                language, "intervision.notice.planned.title", invitation.groupName()),
                                        Texts.textIn(language, "intervision.notice.planned.line"),
                                        page(invitation))
                                .withMail(text(invitation, "planned", language))
                                .about("group:" + invitation.group())),
                invitation::event);
    }

    private void changed(Invitation invitation, String kind, String change) {
        notices.tell(
                invitation.members(),
                kind,
                language -> {
                    MailText mail = text(invitation, change, language);
                    return ofGroup(
                            invitation,
                            new NoticeText(mail.subject(), mail.paragraphs().getFirst(), page(invitation))
                                    .withMail(mail)
                                    .about("meeting:" + invitation.meeting()));
                },
                invitation::event);
    }

    // Confidential: who leaves the group, reads its name and dates among their notices no more.
    private NoticeText ofGroup(Invitation invitation, NoticeText text) {
        NoticeText opened = text.openedBy(AccessTerm.ofCircle(invitation.group().value()));
        return signedIn.find().map(actor -> opened.doneBy(actor.id())).orElse(opened);
    }

    // Confidential: where the group meets is not told to who left it, and its name does not stay on their page.
    private static NoticeText farewell(Invitation invitation, Locale language) {
        String when = Formats.in(language).moment(invitation.startsAt());
        return new NoticeText(
                        Texts.textIn(language, "intervision.notice.left.title"),
                        Texts.textIn(language, "intervision.notice.left.line"),
                        Optional.empty())
                .withMail(new MailText(
                        Texts.textIn(language, "intervision.mail.left.subject", invitation.groupName(), when),
                        List.of(Texts.textIn(language, "intervision.mail.left", invitation.groupName(), when)),
                        Optional.empty()))
                .about("group:" + invitation.group());
    }

    private static String page(Invitation invitation) {
        return "intervision/groups/" + invitation.group();
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
                Optional.of(page(invitation)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
