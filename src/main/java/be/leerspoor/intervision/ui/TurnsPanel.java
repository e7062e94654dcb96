package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Block;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Step;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Speaking or reading aloud one after the other: whose turn it is, who comes next, one's own words, and passing on. */
final class TurnsPanel implements StepPanel {

    private record Seat(String name, boolean passed, boolean now) {}

    private final RoomServices services;
    private final Step step;
    private final Div panel = new Div();
    private final OrderedList order = new OrderedList();
    private final Changing<List<Seat>> seats = new Changing<>(this::draw);
    private final SharedTexts shared;
    private final Button pass = Actions.primary(text("intervision.room.turn.pass"), this::pass);
    private final Button passFor = Actions.secondary("", this::pass);
    private final @Nullable OwnText own;
    private final SavedLine saved = new SavedLine();
    private RoomScreen now;

    TurnsPanel(RoomServices services, RoomScreen screen, Step step, OwnWork work, Consumer<String> tooLate) {
        this.services = services;
        this.step = step;
        this.now = screen;
        this.shared = new SharedTexts(
                room -> step.source().map(room::textsOf).orElseGet(() -> room.textsOf(step.place())), false);
        panel.addClassNames("step-panel", "stack");
        order.addClassName("turn-order");
        order.getElement().setAttribute("aria-label", text("intervision.room.turn.order"));
        OwnText field = null;
        if (screen.mayWrite() && step.block() == Block.TURNS) {
            Optional<OwnWork.Text> kept = work.textsOf(step.place()).stream().findFirst();
            if (kept.filter(OwnWork.Text::shown).isEmpty()) {
                field = new OwnText(
                        services.writing(),
                        screen.meeting(),
                        kept.orElse(new OwnWork.Text(step.place(), 0, "", 0, false, false)),
                        text("intervision.room.turn.own"),
                        text("intervision.room.turn.own.help"),
                        saved,
                        tooLate);
                panel.add(field, saved);
            }
        }
        own = field;
        panel.add(Actions.row(pass, passFor), order, shared);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        now = screen;
        shared.show(screen);
        seats.to(screen.turns().stream()
                .map(turn -> new Seat(
                        RoomWords.isMe(screen, turn.person())
                                ? text("intervision.room.you")
                                : RoomWords.first(screen.name(turn.person())),
                        turn.passed(),
                        screen.turn().filter(turn::equals).isPresent()))
                .toList());
        pass.setVisible(screen.isMyTurn());
        boolean forSomebody = screen.iAm(Part.FACILITATOR) && screen.turn().isPresent() && !screen.isMyTurn();
        passFor.setVisible(forSomebody);
        screen.turn()
                .ifPresent(turn -> passFor.setText(
                        text("intervision.room.turn.pass-for", RoomWords.first(screen.name(turn.person())))));
        if (own != null
                && screen.turns().stream().anyMatch(turn -> turn.passed() && RoomWords.isMe(screen, turn.person()))) {
            own.setVisible(false);
            saved.setVisible(false);
        }
    }

    private void pass() {
        if (now.isMyTurn() && own != null && !own.keep()) {
            return;
        }
        now.turn().ifPresent(turn -> services.writing().pass(now.meeting(), step.place(), turn.seat()));
    }

    private void draw(List<Seat> people) {
        order.removeAll();
        people.forEach(seat -> {
            ListItem item = new ListItem(seat.name());
            item.getElement().setAttribute("data-passed", seat.passed());
            if (seat.now()) {
                item.getElement().setAttribute("aria-current", "step");
            }
            order.add(item);
        });
    }
}
