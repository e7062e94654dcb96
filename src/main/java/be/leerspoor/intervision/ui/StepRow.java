package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MethodDraft;
import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.Step;
import be.leerspoor.shell.ui.Actions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One step of a draft in the list of steps; its form opens under it. */
class StepRow extends ListItem {

    /** What can be done with a step as a whole. */
    interface Moves {

        void open(int place);

        void move(int place, int by);

        void remove(int place);
    }

    private final int place;
    private final Span name = new Span();
    private final Span line = new Span();
    private final UnorderedList problems = new UnorderedList();

    StepRow(MethodDesk desk, MethodDrafts drafts, Step step, boolean open, Moves moves) {
        this.place = step.place();
        addClassName("method-row");
        name.addClassName("row-title");
        line.addClassName("row-line");
        problems.addClassName("method-problems");
        Div words = new Div(name, line);
        words.addClassName("row-words");
        Button up = quiet("intervision.method.step.up", step, () -> moves.move(place, -1));
        up.setEnabled(place > 1);
        Button down = quiet("intervision.method.step.down", step, () -> moves.move(place, 1));
        down.setEnabled(place < desk.method().steps().size());
        Button change = quiet(
                open ? "intervision.method.step.close" : "intervision.method.step.open",
                step,
                () -> moves.open(open ? 0 : place));
        change.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        Div actions =
                new Div(change, up, down, quiet("intervision.method.step.remove", step, () -> moves.remove(place)));
        actions.addClassName("method-row-actions");
        Div head = new Div(words, actions);
        head.addClassName("method-row-head");
        add(head, problems);
        if (open) {
            add(new StepForm(desk, drafts, step));
        }
        tell(desk.draft());
    }

    /** Shows the step as it is now, and what the check says of it. */
    void tell(MethodDraft draft) {
        draft.method().step(place).ifPresent(step -> {
            name.setText(text("intervision.method.step.numbered", place, MethodWords.name(step)));
            line.setText(MethodWords.minutes(step));
        });
        problems.removeAll();
        draft.problems().stream()
                .filter(problem -> problem.place() == place)
                .forEach(problem -> problems.add(new ListItem(MethodWords.flaw(problem))));
        problems.setVisible(problems.getComponentCount() > 0);
    }

    private static Button quiet(String key, Step step, Runnable action) {
        Button button = Actions.quiet(text(key), action);
        // The same words stand on every row: who listens hears of which step.
        button.setAriaLabel(text("intervision.method.step.action", text(key), step.place(), MethodWords.name(step)));
        return button;
    }
}
