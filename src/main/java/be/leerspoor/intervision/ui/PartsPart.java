package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Unfolding;
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

    private final transient Facilitation facilitation;
    private final Map<Part, Button> take = new EnumMap<>(Part.class);
    private final Map<Part, Select<RoomScreen.Someone>> give = new EnumMap<>(Part.class);
    private final Div giving = new Div();
    private final transient Changing<List<String>> people = new Changing<>(those -> offer());
    private transient RoomScreen now;

    PartsPart(Facilitation facilitation, RoomScreen screen) {
        this.facilitation = facilitation;
        this.now = screen;
        Div buttons = Actions.row();
        for (Part part : TAKEN) {
            Button button = Actions.secondary("", () -> facilitation.take(now.meeting(), part, !now.iAm(part)));
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
            GIVEN.forEach(part -> giving.add(give.computeIfAbsent(part, this::choice)));
        }
        people.to(screen.people().stream()
                .map(someone ->
                        someone.id() + " " + someone.parts().stream().sorted().toList())
                .toList());
    }

    private Select<RoomScreen.Someone> choice(Part part) {
        Select<RoomScreen.Someone> someone = new Select<>();
        someone.setLabel(text(Texts.key("intervision.room.part", part)));
        someone.setItemLabelGenerator(RoomScreen.Someone::name);
        someone.setWidthFull();
        someone.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                facilitation.handOver(now.meeting(), part, change.getValue().id());
            }
        });
        return someone;
    }

    private void offer() {
        give.forEach((part, someone) -> {
            someone.setItems(now.people());
            now.who(part).ifPresent(someone::setValue);
        });
    }
}
