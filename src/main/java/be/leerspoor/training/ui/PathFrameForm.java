package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.PathText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;

/** What a path is called, what it is for, and in what time it is meant to be walked. */
class PathFrameForm extends Div {

    private static final long serialVersionUID = 1;

    private static final int MOST_MONTHS = 60;

    private final transient PathDesk desk;
    private final IntegerField months = new IntegerField(text("training.draft.months"));
    private final Div message = new Div();

    PathFrameForm(PathDesk desk) {
        this.desk = desk;
        addClassName("stack-tight");
        add(pair(PathText.NAME_NL, PathText.NAME_EN), pair(PathText.PURPOSE_NL, PathText.PURPOSE_EN));
        months.setHelperText(text("training.draft.months.help"));
        months.setMin(1);
        months.setMax(MOST_MONTHS);
        months.setStepButtonsVisible(true);
        months.setClearButtonVisible(true);
        months.setValue(desk.content().targetMonths());
        months.addValueChangeListener(change -> keep());
        add(months, message);
    }

    private Div pair(PathText dutch, PathText english) {
        Div pair = new Div(typed(dutch), typed(english));
        pair.addClassName("method-fields");
        return pair;
    }

    private DraftText typed(PathText field) {
        String label = text(key("training.draft.field", field));
        return new DraftText(desk, label, label, field.of(desk.content()), field.longest(), field::in);
    }

    private void keep() {
        message.removeAll();
        desk.keep(text("training.draft.months"), content -> content.within(months.getValue()))
                .ifPresent(why -> message.add(Notice.attention(why)));
    }
}
