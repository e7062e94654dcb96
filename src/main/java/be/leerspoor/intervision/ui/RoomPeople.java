package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Way;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who is in the room, what they do, and who is done with this step. */
final class RoomPeople extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private record Line(String name, String parts, boolean here, boolean done, boolean turn) {}

    private final UnorderedList list = new UnorderedList();
    private final transient Changing<List<Line>> lines = new Changing<>(this::draw);

    RoomPeople() {
        list.addClassName("room-people");
        getContent().add(list);
    }

    void show(RoomScreen screen) {
        lines.to(screen.people().stream()
                .map(someone -> new Line(
                        RoomWords.isMe(screen, someone.id())
                                ? text("intervision.room.me", someone.name())
                                : someone.name(),
                        RoomWords.parts(someone),
                        // Around a table one device is enough.
                        someone.here() || screen.way() == Way.TABLE,
                        someone.done() || someone.gave(),
                        screen.turn()
                                .filter(turn -> turn.person().equals(someone.id()))
                                .isPresent()))
                .toList());
    }

    private void draw(List<Line> people) {
        list.removeAll();
        people.forEach(someone -> list.add(item(someone)));
    }

    private static ListItem item(Line someone) {
        Span name = new Span(someone.name());
        name.addClassName("room-name");
        ListItem item = new ListItem(name);
        item.getElement().setAttribute("data-here", someone.here());
        item.getElement().setAttribute("data-turn", someone.turn());
        if (!someone.parts().isEmpty()) {
            Span parts = new Span(someone.parts());
            parts.addClassName("room-part");
            item.add(parts);
        }
        if (!someone.here()) {
            item.add(note(text("intervision.room.not-here")));
        } else if (someone.turn()) {
            item.add(note(text("intervision.room.has-turn")));
        } else if (someone.done()) {
            item.add(note(text("intervision.room.done")));
        }
        return item;
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("room-note");
        return note;
    }
}
