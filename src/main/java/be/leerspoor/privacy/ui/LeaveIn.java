package be.leerspoor.privacy.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.ui.Actions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Going on with what is marked, deliberately: a box to tick and then a button, which says what happens. */
public final class LeaveIn extends Composite<Div> {

    /** Offers to go on with exactly these marks. */
    public LeaveIn(Confirmation marks, String goOnWords, Consumer<Confirmation> goOn) {
        Checkbox sure = new Checkbox(text("privacy.leave-in.sure"));
        Button button = Actions.secondary(goOnWords, () -> goOn.accept(marks));
        button.setEnabled(false);
        sure.addValueChangeListener(change -> button.setEnabled(change.getValue()));
        getContent().addClassName("stack-tight");
        getContent().add(sure, Actions.row(button));
    }
}
