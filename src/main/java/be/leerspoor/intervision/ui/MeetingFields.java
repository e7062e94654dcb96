package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.GroupDraft;
import be.leerspoor.intervision.MeetingDraft;
import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.Methods;
import be.leerspoor.intervision.Way;
import be.leerspoor.shell.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;

/** How the meetings that are planned now are held; filled in with what is usual for the group. */
final class MeetingFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(text("intervision.dates.way.label"));
    private final IntegerField minutes = new IntegerField(text("intervision.group.minutes"));
    private final TextField place = new TextField(text("intervision.group.place"));
    private final TextField link = new TextField(text("intervision.group.link"));
    private final ComboBox<Method> method = new ComboBox<>(text("intervision.dates.method"));

    MeetingFields(GroupDraft usual, Methods methods) {
        way.setItems(Way.values());
        way.setItemLabelGenerator(choice -> text(key("intervision.dates.way", choice)));
        way.setValue(Way.LIVE);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(15);
        minutes.setValue(usual.usualMinutes());
        place.setValue(usual.place());
        link.setValue(usual.link());
        method.setItems(query -> methods.offered().stream()
                .filter(one -> one.name(Texts.language())
                        .toLowerCase(Locale.ROOT)
                        .contains(query.getFilter().orElse("").toLowerCase(Locale.ROOT)))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        method.setItemLabelGenerator(one -> one.name(Texts.language()));
        method.setHelperText(text("intervision.dates.method.help"));
        method.setClearButtonVisible(true);
        minutes.setWidthFull();
        place.setWidthFull();
        link.setWidthFull();
        method.setWidthFull();
        getContent().addClassName("fields");
        getContent().add(way, method, minutes, place, link);
    }

    /** What is filled in, or empty when something is wrong. */
    Optional<MeetingDraft> draft() {
        int howLong = minutes.getValue() == null ? 0 : minutes.getValue();
        boolean wrongMinutes = !MeetingDraft.isMinutes(howLong);
        minutes.setErrorMessage(text("intervision.group.problem.minutes"));
        minutes.setInvalid(wrongMinutes);
        try {
            return Optional.of(new MeetingDraft(
                    way.getValue(),
                    howLong,
                    place.getValue(),
                    link.getValue(),
                    Optional.ofNullable(method.getValue()).map(Method::code)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
