package be.leerspoor.training.ui;

import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.PathContent;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;

/** One text of a draft, kept while it is typed; what could not be kept stays in the field, with the reason under it. */
class DraftText extends Div {

    private static final long serialVersionUID = 1;

    private static final int PAUSE_MILLIS = 700;

    /** Longer texts get more lines to write on. */
    private static final int LONGEST_LINE = 200;

    private final transient PathDesk desk;
    private final transient BiFunction<PathContent, String, PathContent> change;
    private final String what;
    private final AbstractField<?, String> input;
    private final Div message = new Div();
    private String kept;

    /**
     * @param what which text it is, for who hears that it was kept or not
     */
    DraftText(
            PathDesk desk,
            String label,
            String what,
            String now,
            int longest,
            BiFunction<PathContent, String, PathContent> change) {
        this.desk = desk;
        this.what = what;
        this.kept = now;
        this.change = change;
        this.input = longest > LONGEST_LINE ? area(label, now, longest) : line(label, now, longest);
        input.addValueChangeListener(typed -> keep());
        // Sent by the page when somebody types on without a pause, or leaves; what was typed comes along.
        getElement().addEventListener("keep-typed", event -> keep());
        addClassName("autosaved-field");
        add((Component) input, message);
    }

    private static TextField line(String label, String now, int longest) {
        TextField line = new TextField(label);
        TextLimit.on(line, longest);
        line.setWidthFull();
        line.setValue(now);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE_MILLIS);
        return line;
    }

    private static TextArea area(String label, String now, int longest) {
        TextArea area = new TextArea(label);
        TextLimit.on(area, longest);
        area.setWidthFull();
        area.setValue(now);
        area.setMinRows(2);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        return area;
    }

    /** Says why, unless the field itself says that it holds too much. */
    private void refuse(String why) {
        if (!TextLimit.isOver((Component) input)) {
            message.add(Notice.attention(why));
        }
    }

    private void keep() {
        String typed = input.getValue();
        if (typed.equals(kept)) {
            return;
        }
        message.removeAll();
        desk.keep(what, content -> change.apply(content, typed)).ifPresentOrElse(this::refuse, () -> kept = typed);
    }
}
