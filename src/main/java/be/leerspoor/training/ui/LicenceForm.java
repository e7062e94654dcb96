package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Colleague;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.Licence;
import be.leerspoor.training.LicenceDraft;
import be.leerspoor.training.LicenceResult;
import be.leerspoor.training.Licences;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A licence to fill in. */
final class LicenceForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final ComboBox<Colleague> trainer = new ComboBox<>(text("training.licence.trainer"));
    private final TextField name = new TextField(text("training.licence.name"));
    private final TextField number = new TextField(text("training.licence.number"));
    private final DateField from = new DateField(text("training.licence.from"));
    private final DateField until = new DateField(text("training.licence.until"));
    private final Div message = new Div();
    private final transient @Nullable PersonId whose;
    private final transient Function<LicenceDraft, LicenceResult> keep;
    private final transient Consumer<String> kept;

    private LicenceForm(@Nullable PersonId whose, Function<LicenceDraft, LicenceResult> keep, Consumer<String> kept) {
        this.whose = whose;
        this.keep = keep;
        this.kept = kept;
        TextLimit.on(name, LicenceDraft.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        TextLimit.on(number, LicenceDraft.LONGEST_NUMBER);
        number.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        until.setHelperText(text("training.licence.until.help"));
        message.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("fields");
    }

    static LicenceForm adding(Licences licences, List<Colleague> trainers, LocalDate today, Consumer<String> kept) {
        LicenceForm form = new LicenceForm(null, licences::add, kept);
        form.trainer.setItems(trainers);
        form.trainer.setItemLabelGenerator(Colleague::name);
        form.trainer.setRequiredIndicatorVisible(true);
        form.from.setValue(today);
        form.lay(form.trainer);
        return form;
    }

    static LicenceForm changing(Licences licences, Licence licence, Consumer<String> kept) {
        LicenceForm form = new LicenceForm(licence.trainer(), draft -> licences.change(licence.id(), draft), kept);
        form.name.setValue(licence.name());
        form.number.setValue(licence.number());
        form.from.setValue(licence.from());
        licence.until().ifPresent(form.until::setValue);
        form.lay();
        return form;
    }

    private void lay(Component... first) {
        getContent().add(first);
        getContent()
                .add(
                        name,
                        number,
                        from,
                        until,
                        message,
                        Actions.row(Actions.secondary(text("training.licence.keep"), this::keep)));
    }

    private void keep() {
        message.removeAll();
        if (!TextLimit.fits(this)) {
            return;
        }
        PersonId person = whose != null
                ? whose
                : trainer.getOptionalValue().map(Colleague::id).orElse(null);
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        boolean named = !name.getValue().isBlank() && !number.getValue().isBlank();
        if (person == null || first == null || !named) {
            message.add(Notice.attention(text("training.licence.incomplete")));
            return;
        }
        if (last != null && last.isBefore(first)) {
            message.add(Notice.attention(text("training.licence.order")));
            return;
        }
        switch (keep.apply(new LicenceDraft(person, name.getValue(), number.getValue(), first, last))) {
            case LicenceResult.Kept _ -> kept.accept(text("training.licence.kept"));
            case LicenceResult.NeverStored _ ->
                message.add(Notice.attention(text("training.import.line.never-stored")));
            case LicenceResult.NoTrainer _ -> message.add(Notice.attention(text("training.licence.no-trainer")));
            case LicenceResult.Gone _ -> message.add(Notice.attention(text("training.licence.gone")));
        }
    }
}
