package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.notice.Agenda;
import be.leerspoor.notice.CalendarEvent;
import be.leerspoor.notice.CalendarFeeds;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;

/** What is coming for the signed-in person, and the address with which their own calendar shows it too. */
@Route("calendar")
@PermitAll
class AgendaView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Agenda agenda;
    private final Div coming = new Div();

    AgendaView(Agenda agenda, CalendarFeeds feeds) {
        this.agenda = agenda;
        Div cards = new Div(
                Card.titled(text("notice.calendar.coming"), coming),
                Card.titled(text("notice.feed.title"), new FeedPart(feeds)));
        cards.addClassName("stack");
        add(new PageHead(text("notice.calendar.title"), text("notice.calendar.lead")), cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        coming.removeAll();
        coming.add(inOrder(agenda.coming()));
    }

    private static Component inOrder(List<CalendarEvent> events) {
        return events.isEmpty()
                ? new EmptyPlace(text("notice.calendar.empty", Agenda.AHEAD.toDays()))
                : new Rows(events.stream().map(AgendaView::row).toList());
    }

    private static Component row(CalendarEvent event) {
        return event.path()
                .<Component>map(path -> new RowLink(event.title(), line(event), path))
                .orElseGet(() -> new PlainRow(event.title(), line(event)));
    }

    private static String line(CalendarEvent event) {
        Formats formats = Formats.here();
        String when = text(
                "notice.calendar.when",
                formats.dayOfWeek(LocalDate.ofInstant(event.from(), Formats.ZONE)),
                formats.time(event.from()),
                formats.time(event.until()));
        String where = event.place().map(place -> when + " · " + place).orElse(when);
        return event.cancelled() ? text("notice.calendar.cancelled") + " · " + where : where;
    }
}
