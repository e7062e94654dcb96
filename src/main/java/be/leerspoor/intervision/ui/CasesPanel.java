package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Step;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The questions that members bring: those that were brought beforehand, and those that are added now. */
final class CasesPanel implements StepPanel {

    private final Div panel = new Div();
    private final Div brought = new Div();
    private final WritePanel now;
    private final Changing<List<RoomScreen.Brought>> cases = new Changing<>(this::draw);

    CasesPanel(RoomServices services, RoomScreen screen, Step step, OwnWork own, Consumer<String> tooLate) {
        now = new WritePanel(services, screen, step, own, tooLate);
        brought.addClassName("choices");
        panel.addClassNames("step-panel", "stack");
        panel.add(brought, now.component());
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        cases.to(screen.cases());
        now.show(screen);
    }

    private void draw(List<RoomScreen.Brought> all) {
        brought.removeAll();
        if (!all.isEmpty()) {
            brought.add(new Paragraph(text("intervision.room.cases.brought")));
        }
        all.forEach(each -> {
            Span line = new Span(each.authorName() + " · " + text(key("intervision.case.urgency", each.urgency())));
            line.addClassName("row-line");
            Div card = new Div(new Prose(each.question()), line);
            card.addClassName("choice-card");
            brought.add(card);
        });
    }
}
