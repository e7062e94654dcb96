package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MoveResult;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Step;
import be.leerspoor.intervision.Way;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** What the facilitator does with the room: on, back, pause, a little more time. For the others, taking over. */
final class FacilitatorBar extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient RoomServices services;
    private final Div message = new Div();
    private final Button next = Actions.primary("", this::next);
    private final Button back = Actions.quiet(text("intervision.room.back"), this::back);
    private final Button pause = Actions.quiet(text("intervision.room.pause"), this::pause);
    private final Button more = Actions.quiet("", this::more);
    private final Button end = Actions.primary(text("intervision.room.end"), this::askToEnd);
    private final Notice gone = Notice.attention(text("intervision.room.facilitator-gone"))
            .with(Actions.secondary(text("intervision.room.take-over"), this::takeOver));
    private final Div buttons = Actions.row(next, end, back, pause, more);
    private transient RoomScreen now;

    FacilitatorBar(RoomServices services, RoomScreen screen) {
        this.services = services;
        this.now = screen;
        getContent().addClassName("facilitator-bar");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", text("intervision.room.bar"));
        getContent().add(message, gone, buttons);
    }

    void show(RoomScreen screen) {
        if (now.place() != screen.place() || screen.who(Part.PRESENTER).isPresent()) {
            message.removeAll();
        }
        now = screen;
        Optional<Step> step = screen.step();
        boolean leads = screen.iAm(Part.FACILITATOR) && step.isPresent();
        buttons.setVisible(leads);
        gone.setVisible(step.isPresent()
                && !screen.iAm(Part.FACILITATOR)
                && screen.isWithoutFacilitator(services.clock().instant()));
        setVisible(leads || gone.isVisible());
        if (leads) {
            Optional<Step> following = screen.method().flatMap(method -> method.step(screen.place() + 1));
            following.ifPresent(after -> next.setText(text("intervision.room.next", after.name(language()))));
            next.setVisible(following.isPresent());
            end.setVisible(following.isEmpty());
            back.setVisible(screen.place() > 1);
            pause.setVisible(screen.clock().isSet() && screen.way() != Way.DAYS);
            more.setText(
                    text(screen.way() == Way.DAYS ? "intervision.room.more-time.days" : "intervision.room.more-time"));
            pause.setText(text(screen.clock().isPaused() ? "intervision.room.resume" : "intervision.room.pause"));
        }
    }

    private void next() {
        message.removeAll();
        if (services.facilitation().next(now.meeting(), now.place()) instanceof MoveResult.NobodyPresents) {
            message.add(Notice.attention(text("intervision.room.nobody-presents")));
        }
    }

    private void back() {
        services.facilitation().back(now.meeting(), now.place());
    }

    private void pause() {
        if (now.clock().isPaused()) {
            services.stepClock().resume(now.meeting());
        } else {
            services.stepClock().pause(now.meeting());
        }
    }

    private void more() {
        services.stepClock().moreTime(now.meeting());
    }

    private void takeOver() {
        services.parts().takeOver(now.meeting());
    }

    private void askToEnd() {
        Confirm.ask(
                text("intervision.room.end.question"),
                text("intervision.room.end.consequence"),
                text("intervision.room.end"),
                () -> services.facilitation().close(now.meeting()));
    }
}
