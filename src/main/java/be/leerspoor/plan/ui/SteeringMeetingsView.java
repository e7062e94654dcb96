package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.SteeringMeeting;
import be.leerspoor.plan.SteeringMeetings;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The meetings of the steering group: one to begin, and the minutes of those that were. */
@Route(value = PlanAddress.MEETINGS, layout = MainLayout.class)
@RolesAllowed("STEERING_GROUP")
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class SteeringMeetingsView extends Div {

    private static final long serialVersionUID = 1;

    SteeringMeetingsView(SteeringMeetings meetings) {
        addClassName("page");
        List<SteeringMeeting> all = meetings.all();
        boolean goesOn = all.stream().anyMatch(SteeringMeeting::isOpen);
        add(new PageHead(text("plan.meetings.title"), text("plan.meetings.lead"))
                .withAction(Actions.primary(
                        text(goesOn ? "plan.meetings.go-on" : "plan.meetings.begin"),
                        () -> getUI().ifPresent(ui -> ui.navigate(PlanAddress.meeting(meetings.begin()))))));
        add(
                all.isEmpty()
                        ? new Card(new EmptyPlace(text("plan.meetings.none")))
                        : new Card(new Rows(
                                all.stream().map(SteeringMeetingsView::row).toList())));
    }

    private static RowLink row(SteeringMeeting meeting) {
        return new RowLink(
                        text("plan.meetings.of", Formats.here().longDay(meeting.begunAt())),
                        meeting.isOpen()
                                ? text("plan.meetings.open")
                                : text("plan.meetings.closed", meeting.notes().size()),
                        PlanAddress.meeting(meeting.id()))
                .with(meeting.isOpen() ? IconName.PEN : IconName.BOOK);
    }
}
