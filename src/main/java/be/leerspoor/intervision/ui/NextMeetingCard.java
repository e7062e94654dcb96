package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Absence;
import be.leerspoor.intervision.ComingMeeting;
import be.leerspoor.intervision.MeetingState;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;

/** The next meeting with the way to it, and the ones after that. */
final class NextMeetingCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient List<ComingMeeting> coming;
    private final transient Absence absence;
    private final transient Clock clock;
    private final transient Runnable again;

    NextMeetingCard(List<ComingMeeting> coming, Absence absence, Clock clock, Runnable again) {
        this.coming = coming;
        this.absence = absence;
        this.clock = clock;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(text("intervision.dates.next"));
        List<ComingMeeting> held =
                coming.stream().filter(NextMeetingCard::isHeld).toList();
        if (held.isEmpty()) {
            card.add(muted(text("intervision.dates.none")));
        } else {
            card.add(next(held.getFirst()));
        }
        List<ComingMeeting> later = coming.stream()
                .filter(meeting -> held.isEmpty() || !meeting.equals(held.getFirst()))
                .toList();
        if (!later.isEmpty()) {
            card.add(new Unfolding(
                    text("intervision.dates.later", later.size()),
                    new Rows(later.stream().map(this::row).toList())));
        }
        return card;
    }

    private Component next(ComingMeeting meeting) {
        Div next = new Div();
        next.addClassName("meeting-next");
        Paragraph when = new Paragraph(GroupWords.soon(meeting.startsAt(), clock));
        when.addClassName("meeting-when");
        next.add(when, muted(GroupWords.details(meeting)));
        if (!meeting.missing().isEmpty()) {
            next.add(muted(text("intervision.dates.missing", String.join(", ", meeting.missing()))));
        }
        Div actions = Actions.row(Actions.primaryLink(text("intervision.groups.room"), RoomAddress.room(meeting.id())));
        if (meeting.state() == MeetingState.PLANNED && meeting.startsAt().isAfter(clock.instant())) {
            actions.add(
                    meeting.withoutMe()
                            ? Actions.secondary(
                                    text("intervision.dates.i-come"), () -> told(absence.takeBack(meeting.id())))
                            : Actions.secondary(
                                    text("intervision.dates.i-miss"), () -> told(absence.announce(meeting.id()))));
        }
        if (!meeting.link().isEmpty()) {
            Anchor link = new Anchor(meeting.link(), text("intervision.dates.link"));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.addClassName("group-room");
            actions.add(link);
        }
        next.add(actions);
        return next;
    }

    private Component row(ComingMeeting meeting) {
        String when = GroupWords.moment(meeting.startsAt());
        if (!isHeld(meeting)) {
            PlainRow row = new PlainRow(
                    when,
                    text("intervision.dates.cancelled", meeting.cancelReason() == null ? "" : meeting.cancelReason()));
            row.addClassName("meeting-cancelled");
            return row;
        }
        String line = meeting.missing().isEmpty()
                ? GroupWords.details(meeting)
                : GroupWords.details(meeting) + " · "
                        + text("intervision.dates.missing", String.join(", ", meeting.missing()));
        return meeting.withoutMe()
                ? new PlainRow(when, line)
                        .withAction(
                                text("intervision.dates.i-come"),
                                text("intervision.dates.i-come") + ": " + when,
                                () -> told(absence.takeBack(meeting.id())))
                : new PlainRow(when, line)
                        .withAction(
                                text("intervision.dates.i-miss"),
                                text("intervision.dates.i-miss") + ": " + when,
                                () -> told(absence.announce(meeting.id())));
    }

    private void told(boolean done) {
        if (done) {
            again.run();
        } else {
            getContent().add(Notice.attention(text("intervision.dates.too-late")));
        }
    }

    private static boolean isHeld(ComingMeeting meeting) {
        return meeting.state() != MeetingState.CANCELLED;
    }

    private static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }
}
