package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Block;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.RoomWriting;
import be.leerspoor.intervision.Step;
import be.leerspoor.intervision.Way;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.SavedLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writing and talking: own texts, kept while one types, hidden until the method shows them or given when one chooses. */
final class WritePanel implements StepPanel {

    private final RoomServices services;
    private final Consumer<String> tooLate;
    private final Step step;
    private final RoomScreen begun;
    private final Div panel = new Div();
    private final Div fields = new Div();
    private final SavedLine saved = new SavedLine();
    private final SharedTexts shared;
    private final List<OwnText> texts = new ArrayList<>();
    private final Button done = Actions.primary("", this::done);
    private final Changing<Boolean> isDone = new Changing<>(this::showDone);
    private int nextSeat;
    private boolean doneNow;

    WritePanel(RoomServices services, RoomScreen screen, Step step, OwnWork own, Consumer<String> tooLate) {
        this.services = services;
        this.tooLate = tooLate;
        this.step = step;
        this.begun = screen;
        this.shared = new SharedTexts(
                now -> step.source().map(now::textsOf).orElseGet(() -> now.textsOf(step.place())), false);
        panel.addClassNames("step-panel", "stack");
        fields.addClassName("own-texts");
        if (screen.way() == Way.TABLE && step.hidden()) {
            panel.add(new Paragraph(text("intervision.room.table.paper")));
        } else if (screen.mayWrite()) {
            own.textsOf(step.place()).stream().filter(text -> !text.shown()).forEach(this::add);
            nextSeat = own.textsOf(step.place()).stream()
                            .mapToInt(OwnWork.Text::seat)
                            .max()
                            .orElse(-1)
                    + 1;
            if (texts.isEmpty()) {
                addEmpty();
            }
            panel.add(fields, saved, actions());
        }
        panel.add(shared);
    }

    private Component actions() {
        if (step.hidden()) {
            Button more = Actions.secondary(text("intervision.room.write.more"), () -> {
                addEmpty();
                texts.getLast().focus();
            });
            Paragraph hidden = new Paragraph(text("intervision.room.write.hidden"));
            hidden.addClassNames("soft", "small");
            return new Div(hidden, Actions.row(done, more));
        }
        Button give = Actions.primary(text("intervision.room.write.give"), this::give);
        // Over days nobody sees who is still thinking, so one says it.
        return begun.way() == Way.DAYS ? Actions.row(give, done) : Actions.row(give);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        shared.show(screen);
        isDone.to(screen.me().filter(RoomScreen.Someone::done).isPresent());
    }

    private void add(OwnWork.Text kept) {
        OwnText text = new OwnText(
                services.writing(), begun.meeting(), kept, text(label(), texts.size() + 1), "", saved, tooLate);
        texts.add(text);
        fields.add(text);
    }

    private String label() {
        if (step.block() == Block.CASES) {
            return "intervision.room.write.case";
        }
        if (!step.hidden()) {
            return step.advice() ? "intervision.room.write.advice" : "intervision.room.write.aloud";
        }
        return "intervision.room.write.label";
    }

    private void addEmpty() {
        if (nextSeat < RoomWriting.MOST) {
            add(new OwnWork.Text(step.place(), nextSeat, "", 0, false, false));
            nextSeat++;
        }
    }

    private void give() {
        for (OwnText text : List.copyOf(texts)) {
            if (text.keep() && services.writing().give(begun.meeting(), step.place(), text.seat())) {
                texts.remove(text);
                fields.remove(text);
            }
        }
        if (texts.isEmpty()) {
            addEmpty();
            if (!texts.isEmpty()) {
                texts.getLast().focus();
            }
        }
        saved.quiet();
    }

    private void done() {
        texts.forEach(OwnText::keep);
        services.writing().done(begun.meeting(), step.place(), !doneNow);
    }

    private void showDone(boolean now) {
        doneNow = now;
        done.setText(text(now ? "intervision.room.write.not-done" : "intervision.room.write.done"));
    }
}
