package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.survey.Questionnaires;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Collections;
import java.util.List;

/** Rows of a grid, things to choose or answers of a scale: added, moved and taken away by buttons. */
final class PartsForm extends Div {

    private static final long serialVersionUID = 1;

    private final transient EditorDesk desk;
    private final transient List<PartDraft> parts;
    private final String label;
    private final int fewest;
    private final boolean fixed;
    private final int most;

    /** As many as one likes, and at least so many. */
    PartsForm(EditorDesk desk, List<PartDraft> parts, String label, int fewest) {
        this(desk, parts, label, fewest, Integer.MAX_VALUE, false);
    }

    /** Of {@code fixed} ones only the words can be changed. */
    PartsForm(EditorDesk desk, List<PartDraft> parts, String label, int fewest, int most, boolean fixed) {
        this.desk = desk;
        this.parts = parts;
        this.label = label;
        this.fewest = fewest;
        this.fixed = fixed;
        this.most = most;
        addClassName("stack-tight");
        for (int place = 0; place < parts.size(); place++) {
            add(row(place));
        }
        if (!fixed && parts.size() < most) {
            add(Actions.row(Actions.secondary(text("survey.editor.add", label), this::addOne)));
        }
    }

    private Div row(int place) {
        PartDraft part = parts.get(place);
        String named = text("survey.editor.numbered", label, place + 1);
        WordsFields fields = WordsFields.line(part.words(), named, Questionnaires.LONGEST_WORDS, desk::changed);
        desk.watch(fields);
        if (most < Integer.MAX_VALUE) {
            // Answers of a scale are short.
            fields.beside();
        }
        Div row = new Div(fields);
        row.addClassName("editor-part");
        if (!fixed) {
            Button up = quiet("survey.editor.up", named, () -> move(place, -1));
            up.setEnabled(place > 0);
            Button down = quiet("survey.editor.down", named, () -> move(place, 1));
            down.setEnabled(place < parts.size() - 1);
            Button remove = quiet("survey.editor.remove", named, () -> remove(part));
            remove.setEnabled(parts.size() > fewest);
            Div actions = new Div(up, down, remove);
            actions.addClassName("editor-row-actions");
            row.add(actions);
        }
        return row;
    }

    private static Button quiet(String key, String named, Runnable action) {
        Button button = Actions.quiet(text(key), action);
        button.setAriaLabel(text("survey.editor.action", text(key), named));
        return button;
    }

    private void addOne() {
        PartDraft part = desk.draft().newPart();
        parts.add(part);
        desk.rearranged(part.words());
    }

    private void move(int place, int by) {
        PartDraft part = parts.get(place);
        Collections.swap(parts, place, place + by);
        desk.rearranged(part.words());
    }

    private void remove(PartDraft part) {
        parts.remove(part);
        desk.rearranged(parts.getLast().words());
    }
}
