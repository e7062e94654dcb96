package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.CheckOutAsAWhole;
import be.leerspoor.intervision.OpenAgreement;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** After the end: how it was for the group as a whole, what was agreed, where to go on. */
final class ClosedPanel implements StepPanel {

    private final Div panel = new Div();
    private final Div content = new Div();

    ClosedPanel(RoomServices services, RoomScreen screen, OwnWork own) {
        panel.addClassNames("step-panel", "stack");
        content.addClassName("choices");
        Paragraph lead =
                new Paragraph(text(screen.practice() ? "intervision.room.closed.practice" : "intervision.room.closed"));
        lead.addClassName("page-lead");
        panel.add(lead, content);
        if (AgreementsPanel.mayAgree(screen)) {
            panel.add(new TakeawayField(services.takeaway(), screen.meeting(), own.takeaway()));
        }
        panel.add(screen.practice() ? afterPractice() : afterMeeting(screen));
    }

    private static Component afterPractice() {
        return Actions.row(
                Actions.primaryLink(text("intervision.practice.again"), RoomAddress.PRACTICE),
                Actions.secondaryLink(text("intervision.room.to-intervision"), GroupAddress.PLACE));
    }

    private static Component afterMeeting(RoomScreen screen) {
        return Actions.row(
                Actions.primaryLink(
                        text("intervision.room.to-group", screen.groupName()), GroupAddress.page(screen.group())),
                Actions.secondaryLink(text("intervision.room.to-minutes"), RoomAddress.minutes(screen.meeting())));
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        content.removeAll();
        screen.checkOut().ifPresent(whole -> content.add(new Paragraph(inWords(whole))));
        if (!screen.agreements().isEmpty()) {
            content.add(new H3(text("intervision.agreement.open")));
        }
        for (OpenAgreement agreement : screen.agreements()) {
            content.add(AgreementWords.card(agreement, RoomWords.isMe(screen, agreement.owner())));
        }
    }

    private static String inWords(CheckOutAsAWhole whole) {
        Formats formats = Formats.here();
        return text(
                "intervision.check-out.whole",
                formats.number(whole.safety(), 1),
                formats.number(whole.usefulness(), 1),
                whole.answers());
    }
}
