package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.RoomParts;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who does what: taking a part that is free, laying one's own down, and, for the facilitator, handing parts over. */
final class PartsPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final List<Part> TAKEN = List.of(Part.TIMEKEEPER, Part.NOTE_TAKER, Part.OBSERVER);
    private static final List<Part> GIVEN = List.of(Part.FACILITATOR, Part.TIMEKEEPER, Part.NOTE_TAKER);

    private final transient RoomParts parts;
    private final Map<Part, Button> take = new EnumMap<>(Part.class);
    private final Map<Part, Select<RoomScreen.Someone>> give = new EnumMap<>(Part.class);
    private final Div giving = new Div();
    private final transient Changing<List<String>> people = new Changing<>(those -> offer());
    private transient RoomScreen now;

    PartsPart(RoomParts parts, RoomScreen screen) {
        this.parts = parts;
        this.now = screen;
        Div buttons = Actions.row();
        for (Part part : TAKEN) {
            Button button = Actions.secondary("", () -> turn(part));
            take.put(part, button);
            buttons.add(button);
        }
        giving.addClassName("fields");
        Div content = new Div(buttons, giving);
        content.addClassName("fields");
        getContent().add(new Unfolding(text("intervision.room.parts"), content));
    }

    void show(RoomScreen screen) {
        now = screen;
        take.forEach((part, button) -> {
            boolean mine = screen.iAm(part);
            boolean free = part == Part.OBSERVER || screen.who(part).isEmpty();
            button.setVisible(mine || (free && !(part == Part.OBSERVER && screen.iAm(Part.PRESENTER))));
            button.setText(
                    text(Texts.key(mine ? "intervision.room.part.lay-down" : "intervision.room.part.take", part)));
        });
        giving.setVisible(screen.iAm(Part.FACILITATOR));
        if (!giving.isVisible()) {
            return;
        }
        if (give.isEmpty()) {
            // Made for whoever facilitates only: eight screens need no lists that one of them uses.
            GIVEN.forEach(part -> giving.add(choice(part)));
        }
        people.to(screen.people().stream()
                .map(someone ->
                        someone.id() + " " + someone.parts().stream().sorted().toList())
                .toList());
    }

    private void turn(Part part) {
        if (now.iAm(part)) {
            parts.layDown(now.meeting(), part);
        } else {
            parts.take(now.meeting(), part);
        }
    }

    /** Choosing somebody gives nothing away yet: that takes a second press. */
    private Component choice(Part part) {
        Select<RoomScreen.Someone> someone = new Select<>();
        someone.setLabel(text(Texts.key("intervision.room.part", part)));
        someone.setItemLabelGenerator(RoomScreen.Someone::name);
        someone.setWidthFull();
        Button hand = Actions.secondary("", () -> handOver(part, someone));
        hand.setVisible(false);
        someone.addValueChangeListener(change -> {
            RoomScreen.Someone chosen = change.getValue();
            boolean another = chosen != null && !chosen.is(part);
            hand.setVisible(another);
            if (another) {
                hand.setText(text("intervision.room.part.hand-over", RoomWords.first(chosen.name())));
            }
        });
        give.put(part, someone);
        return new Div(someone, hand);
    }

    private void handOver(Part part, Select<RoomScreen.Someone> to) {
        RoomScreen.Someone chosen = to.getValue();
        if (chosen != null && !parts.handOver(now.meeting(), part, chosen.id())) {
            offer();
        }
    }

    private void offer() {
        give.forEach((part, someone) -> {
            someone.setItems(now.people());
            now.who(part).ifPresentOrElse(someone::setValue, someone::clear);
        });
    }
}
