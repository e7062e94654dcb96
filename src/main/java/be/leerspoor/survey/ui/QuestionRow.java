package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One question in the list of its page; its form opens under it. */
final class QuestionRow extends ListItem {

    private static final long serialVersionUID = 1;

    private final transient EditorDesk desk;
    private final transient QuestionDraft question;
    private final int number;

    QuestionRow(EditorDesk desk, QuestionDraft question, int number, boolean isFirst, boolean isLast) {
        this.desk = desk;
        this.question = question;
        this.number = number;
        addClassName("editor-row");
        Span name = new Span(text("survey.editor.question.numbered", number, name()));
        name.addClassName("row-title");
        Span line = new Span(line());
        line.addClassName("row-line");
        Div words = new Div(name, line);
        words.addClassName("row-words");
        boolean open = desk.isOpen(question);
        Button change = quiet(
                open ? "survey.editor.question.close" : "survey.editor.question.open", () -> desk.toggle(question));
        change.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        desk.reach(question, change::focus);
        Button up = quiet("survey.editor.up", () -> move(-1));
        up.setEnabled(!isFirst);
        Button down = quiet("survey.editor.down", () -> move(1));
        down.setEnabled(!isLast);
        Div actions = new Div(change, up, down, quiet("survey.editor.remove", this::askToRemove));
        actions.addClassName("editor-row-actions");
        Div head = new Div(words, actions);
        head.addClassName("editor-row-head");
        add(head);
        UnorderedList problems = new UnorderedList();
        problems.addClassName("editor-problems");
        desk.problems(question).forEach(problem -> problems.add(new ListItem(problem)));
        if (problems.getComponentCount() > 0) {
            add(problems);
        }
        if (open) {
            add(new QuestionForm(desk, question));
        }
    }

    private String name() {
        return question.words().isMissing()
                ? text("survey.editor.question.nameless")
                : DeskWords.read(question.words().words());
    }

    private String line() {
        String kind = text(key("survey.editor.kind", question.kind()));
        return DeskWords.line(
                kind,
                question.kind().hasParts()
                        ? text("survey.editor.parts", question.parts().size())
                        : "",
                desk.draft().isFixed(question) ? text("survey.editor.asked-before") : "");
    }

    private Button quiet(String key, Runnable action) {
        Button button = Actions.quiet(text(key), action);
        // The same words stand on every row: who listens hears of which question.
        button.setAriaLabel(text("survey.editor.question.action", text(key), number, name()));
        return button;
    }

    private void move(int by) {
        desk.draft().move(question, by);
        desk.rearranged(question);
    }

    private void askToRemove() {
        Confirm.askAttention(
                text("survey.editor.question.remove.question", number, name()),
                text(
                        desk.draft().isFixed(question)
                                ? "survey.editor.question.remove.asked"
                                : "survey.editor.question.remove.consequence"),
                text("survey.editor.remove"),
                () -> {
                    desk.draft().remove(question);
                    desk.rearranged(desk.draft());
                });
    }
}
