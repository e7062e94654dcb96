package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.training.PathDraft;
import be.leerspoor.training.Step;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;

/** One step of a draft in the list of steps; its form opens under it. */
class PathStepRow extends ListItem {

    private static final long serialVersionUID = 1;

    /** What can be done with a step as a whole. */
    interface Moves {

        void open(String code);

        void move(String code, int by);

        void remove(String code);
    }

    private final String code;
    private final Span name = new Span();
    private final Span line = new Span();
    private final UnorderedList problems = new UnorderedList();

    PathStepRow(PathDesk desk, Step step, boolean open, Moves moves, Function<Role, String> roles) {
        this.code = step.code();
        addClassName("method-row");
        name.addClassName("row-title");
        line.addClassName("row-line");
        problems.addClassName("method-problems");
        Div words = new Div(name, line);
        words.addClassName("row-words");
        Button up = quiet("training.draft.step.up", step, () -> moves.move(code, -1));
        up.setEnabled(step.place() > 1);
        Button down = quiet("training.draft.step.down", step, () -> moves.move(code, 1));
        down.setEnabled(step.place() < desk.content().steps().size());
        Button change = quiet(
                open ? "training.draft.step.close" : "training.draft.step.open",
                step,
                () -> moves.open(open ? "" : code));
        change.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        Div actions = new Div(change, up, down, quiet("training.draft.step.remove", step, () -> moves.remove(code)));
        actions.addClassName("method-row-actions");
        Div head = new Div(words, actions);
        head.addClassName("method-row-head");
        add(head, problems);
        if (open) {
            add(new PathStepForm(desk, step, roles));
        }
        tell(desk.draft());
    }

    /** Shows the step as it is now, and what the check says of it. */
    void tell(PathDraft draft) {
        problems.removeAll();
        draft.content().step(code).ifPresent(step -> {
            name.setText(text("training.draft.step.numbered", step.place(), PathDraftWords.name(step)));
            line.setText(step.stage(language()));
            draft.problems().stream()
                    .filter(problem -> problem.step() == step.place())
                    .forEach(problem -> problems.add(new ListItem(PathDraftWords.inStep(problem))));
        });
        problems.setVisible(problems.getComponentCount() > 0);
    }

    private static Button quiet(String key, Step step, Runnable action) {
        Button button = Actions.quiet(text(key), action);
        // The same words stand on every row: who listens hears of which step.
        button.setAriaLabel(text("training.draft.step.action", text(key), step.place(), PathDraftWords.name(step)));
        return button;
    }
}
