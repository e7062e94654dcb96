package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.MethodField;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One text of a draft, kept while it is typed; what could not be kept stays in the field, with the reason under it. */
class KeptText extends Div {

    private static final int PAUSE_MILLIS = 700;

    private final transient MethodDesk desk;
    private final transient MethodDrafts drafts;
    private final int place;
    private final MethodField field;
    private final AbstractField<?, String> input;
    private final Div message = new Div();
    private String kept;

    KeptText(MethodDesk desk, MethodDrafts drafts, int place, MethodField field) {
        this.desk = desk;
        this.drafts = drafts;
        this.place = place;
        this.field = field;
        this.kept = desk.method().step(place).map(field::of).orElseGet(() -> field.of(desk.method()));
        this.input = input(text(Texts.key("intervision.method.field", field)), kept);
        input.addValueChangeListener(change -> keep());
        // Sent by the page when somebody types on without a pause, or leaves; what was typed comes along.
        getElement().addEventListener("keep-typed", event -> keep());
        addClassName("autosaved-field");
        add((Component) input, message);
    }

    private AbstractField<?, String> input(String label, String now) {
        boolean isName = field == MethodField.NAME_NL || field == MethodField.NAME_EN;
        boolean isEnglish = field == MethodField.NAME_EN || field == MethodField.PURPOSE_EN;
        String help = isEnglish ? text("intervision.method.english.help") : "";
        if (isName) {
            TextField line = new TextField(label);
            line.setHelperText(help);
            TextLimit.on(line, field.longest(place));
            line.setWidthFull();
            line.setValue(now);
            line.setValueChangeMode(ValueChangeMode.LAZY);
            line.setValueChangeTimeout(PAUSE_MILLIS);
            return line;
        }
        TextArea area = new TextArea(label);
        area.setHelperText(help);
        TextLimit.on(area, field.longest(place));
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
        desk.keep(what(), version -> drafts.write(desk.method().code(), place, field, typed, version))
                .ifPresentOrElse(this::refuse, () -> kept = typed);
    }

    private String what() {
        String label = text(Texts.key("intervision.method.field", field));
        return place == 0 ? label : text("intervision.method.problem.in-step", place, label);
    }
}
