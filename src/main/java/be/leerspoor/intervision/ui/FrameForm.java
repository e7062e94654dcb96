package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.MethodField;
import be.leerspoor.intervision.MethodFrame;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;

/** What a method is called, what it is for, and for whom. */
class FrameForm extends Div {

    private final transient MethodDesk desk;
    private final transient MethodDrafts drafts;
    private final IntegerField fewest = number("intervision.method.fewest");
    private final IntegerField most = number("intervision.method.most");
    private final Checkbox beforehand = new Checkbox(text("intervision.method.beforehand.choice"));
    private final Checkbox overDays = new Checkbox(text("intervision.method.over-days.choice"));
    private final Div message = new Div();

    FrameForm(MethodDesk desk, MethodDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
        addClassName("stack-tight");
        Method method = desk.method();
        fewest.setValue(method.minMembers());
        most.setValue(method.maxMembers());
        beforehand.setValue(method.beforehand());
        overDays.setValue(method.overDays());
        fewest.addValueChangeListener(change -> keep());
        most.addValueChangeListener(change -> keep());
        beforehand.addValueChangeListener(change -> keep());
        overDays.addValueChangeListener(change -> keep());
        Div english = new Div(
                new KeptText(desk, drafts, 0, MethodField.NAME_EN),
                new KeptText(desk, drafts, 0, MethodField.PURPOSE_EN));
        english.addClassName("stack-tight");
        Div numbers = new Div(fewest, most);
        numbers.addClassName("method-fields");
        add(
                new KeptText(desk, drafts, 0, MethodField.NAME_NL),
                new KeptText(desk, drafts, 0, MethodField.PURPOSE_NL),
                new Unfolding(text("intervision.method.english"), english)
                        .spoken(text("intervision.method.english.of-method")),
                numbers,
                beforehand,
                overDays,
                message);
    }

    private void keep() {
        message.removeAll();
        Integer least = fewest.getValue();
        Integer greatest = most.getValue();
        if (least == null || greatest == null) {
            tell(text("intervision.method.members.refused", MethodFrame.FEWEST, MethodFrame.MOST));
            return;
        }
        MethodFrame frame = new MethodFrame(least, greatest, beforehand.getValue(), overDays.getValue());
        desk.keep(
                        text("intervision.method.people.field"),
                        version -> drafts.frame(desk.method().code(), frame, version))
                .ifPresent(why -> tell(
                        frame.fits()
                                ? why
                                : text("intervision.method.members.refused", MethodFrame.FEWEST, MethodFrame.MOST)));
    }

    private void tell(String why) {
        message.add(Notice.attention(why));
    }

    private static IntegerField number(String key) {
        IntegerField field = new IntegerField(text(key));
        field.setMin(MethodFrame.FEWEST);
        field.setMax(MethodFrame.MOST);
        field.setStepButtonsVisible(true);
        return field;
    }
}
