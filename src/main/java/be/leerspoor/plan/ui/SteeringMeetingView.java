package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.ItemKind;
import be.leerspoor.plan.Plan;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.SteeringAgenda;
import be.leerspoor.plan.SteeringMeeting;
import be.leerspoor.plan.SteeringMeetings;
import be.leerspoor.plan.SteeringNote;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A meeting of the steering group: its agenda with notes as long as it goes on, its minutes once it is closed. */
@Route(value = PlanAddress.MEETINGS + "/:" + PlanAddress.MEETING, layout = MainLayout.class)
@RolesAllowed("STEERING_GROUP")
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class SteeringMeetingView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient SteeringMeetings meetings;
    private final transient Plan plan;
    private final Div content = new Div();
    private final Div message = new Div();
    private final List<SentenceForm> open = new ArrayList<>();

    SteeringMeetingView(SteeringMeetings meetings, Plan plan) {
        this.meetings = meetings;
        this.plan = plan;
        addClassName("page");
        content.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        message.removeAll();
        open.clear();
        Optional<SteeringMeeting> meeting =
                PlanAddress.meeting(event.getRouteParameters()).flatMap(meetings::find);
        Optional<PlanAsKnown> known = meeting.flatMap(plan::at);
        if (meeting.isEmpty() || known.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        String day = Formats.here().longDay(meeting.get().begunAt());
        PageHead head = new PageHead(
                        text("plan.meetings.of", day),
                        text(meeting.get().isOpen() ? "plan.meeting.lead" : "plan.meeting.lead.closed"))
                .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("plan.readers.steering")));
        add(head, content);
        if (meeting.get().isOpen()) {
            head.withAction(Actions.primary(
                    text("plan.meeting.close"), () -> askToClose(meeting.get().id())));
            message.getElement().setAttribute("aria-live", "polite");
            addComponentAtIndex(1, message);
            showAgenda(meeting.get(), known.get());
        } else {
            showMinutes(meeting.get(), known.get());
        }
    }

    private void askToClose(UUID meeting) {
        message.removeAll();
        if (open.stream().anyMatch(form -> !form.isKept())) {
            message.add(Notice.attention(text("plan.meeting.close.not-kept")));
            return;
        }
        Confirm.ask(
                text("plan.meeting.close.question"),
                text("plan.meeting.close.consequence"),
                text("plan.meeting.close"),
                () -> {
                    meetings.close(meeting);
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                });
    }

    private void showAgenda(SteeringMeeting meeting, PlanAsKnown known) {
        content.removeAll();
        SteeringAgenda agenda = SteeringAgenda.of(known, meeting.since());
        if (agenda.isEmpty()) {
            content.add(Notice.info(text("plan.meeting.calm")));
        }
        part("plan.meeting.overdue", meeting, known, agenda.overdue());
        part("plan.meeting.slipped", meeting, known, agenda.slipped());
        part("plan.meeting.to-decide", meeting, known, agenda.toDecide());
        part("plan.meeting.fresh", meeting, known, agenda.fresh());
        content.add(Card.titled(text("plan.meeting.free"), note(meeting, SteeringNote.FREE)));
        content.add(Card.titled(
                text("plan.meeting.decided"),
                cameUp(meeting, known),
                Actions.row(Actions.secondaryLink(text("plan.meeting.decide"), PlanAddress.add(ItemKind.DECISION)))));
    }

    private void part(String title, SteeringMeeting meeting, PlanAsKnown known, List<? extends PlanItem<?>> items) {
        if (items.isEmpty()) {
            return;
        }
        Card card = Card.titled(text(title));
        for (PlanItem<?> item : items) {
            Div place = new Div();
            boolean noted = meeting.note(item.id().toString()).isPresent();
            Unfolding unfolding = new Unfolding(text(noted ? "plan.meeting.noted" : "plan.meeting.note"), place)
                    .spoken(text("plan.meeting.note.spoken", item.content().title()))
                    .whenOpened(() -> place.add(note(meeting, item.id().toString())));
            Div both = new Div(new Rows(PlanRow.withKind(known, item)), unfolding);
            both.addClassName("stack-tight");
            card.add(both);
        }
        content.add(card);
    }

    private Component note(SteeringMeeting meeting, String subject) {
        Div place = new Div();
        place.add(noteForm(meeting, subject, place));
        return place;
    }

    private SentenceForm noteForm(SteeringMeeting meeting, String subject, Div place) {
        Optional<SteeringNote> before = meeting.note(subject);
        SentenceForm form = new SentenceForm(
                text("plan.meeting.note.label"),
                before.map(SteeringNote::words).orElse(""),
                SteeringMeetings.LONGEST_NOTE,
                text("plan.meeting.note.keep"),
                (words, confirmation) -> meetings.note(
                        meeting.id(), subject, before.map(SteeringNote::version).orElse(0), words, confirmation),
                () -> {
                    place.removeAll();
                    meetings.find(meeting.id())
                            .ifPresent(now -> place.add(
                                    noteForm(now, subject, place).after(Notice.done(text("plan.meeting.note.kept")))));
                });
        open.removeIf(other -> other.getParent().isEmpty());
        open.add(form);
        return form;
    }

    private static Component cameUp(SteeringMeeting meeting, PlanAsKnown known) {
        List<PlanItem<?>> items = known.items().stream()
                .filter(item -> meeting.during(item.knownAt()))
                .<PlanItem<?>>map(item -> item)
                .toList();
        return items.isEmpty()
                ? new Paragraph(text("plan.meeting.decided.none"))
                : new Rows(items.stream()
                        .map(item -> PlanRow.withKind(known, item))
                        .toList());
    }

    private void showMinutes(SteeringMeeting meeting, PlanAsKnown known) {
        content.removeAll();
        Card card = Card.titled(text("plan.meeting.minutes"));
        for (SteeringNote note : meeting.notes()) {
            if (!note.words().isBlank()) {
                card.add(new Paragraph(subject(note, known)), new Prose(note.words()));
            }
        }
        if (meeting.notes().isEmpty()) {
            card.add(new Paragraph(text("plan.meeting.minutes.none")));
        }
        content.add(card, Card.titled(text("plan.meeting.decided"), cameUp(meeting, known)));
        content.add(Actions.row(
                Actions.secondary(
                        text("plan.roadmap.print"),
                        () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))),
                Actions.secondaryLink(text("plan.meetings.title"), PlanAddress.MEETINGS)));
    }

    private static String subject(SteeringNote note, PlanAsKnown known) {
        return PlanAddress.uuid(note.subject())
                .map(ItemId::new)
                .flatMap(known::find)
                .map(item -> item.content().title())
                .orElseGet(() ->
                        text(note.subject().equals(SteeringNote.FREE) ? "plan.meeting.free" : "plan.meeting.gone"));
    }
}
