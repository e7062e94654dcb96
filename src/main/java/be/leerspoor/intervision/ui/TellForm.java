package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AgreeResult;
import be.leerspoor.intervision.AgreementId;
import be.leerspoor.intervision.AgreementNews;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what became of an own agreement: done, going on, or let go. */
final class TellForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Agreements agreements;
    private final transient AgreementId agreement;
    private final int version;
    private final transient @Nullable MeetingId in;
    private final transient Runnable told;
    private final RadioButtonGroup<AgreementNews.Kind> kind = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final DateField until = new DateField(text("intervision.agreement.until"));
    private final Div message = new Div();

    TellForm(
            Agreements agreements,
            AgreementId agreement,
            int version,
            LocalDate today,
            @Nullable MeetingId in,
            Runnable told) {
        this.agreements = agreements;
        this.agreement = agreement;
        this.version = version;
        this.in = in;
        this.told = told;
        kind.setLabel(text("intervision.agreement.what-became"));
        kind.setItems(AgreementNews.Kind.values());
        kind.setItemLabelGenerator(each -> text(Texts.key("intervision.agreement.kind", each)));
        kind.addValueChangeListener(change -> showFor(change.getValue()));
        words.setWidthFull();
        TextLimit.on(words, Agreements.LONGEST_NEWS);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        until.setMin(today);
        until.setValue(today.plusWeeks(4));
        getContent().addClassNames("fields", "tell-form");
        getContent()
                .add(
                        kind,
                        words,
                        until,
                        message,
                        Actions.row(
                                Actions.primary(text("intervision.agreement.tell"), () -> tell(Confirmation.none()))));
        kind.setValue(AgreementNews.Kind.DONE);
    }

    /** What stands in the form and was not told yet. */
    String typed() {
        return words.getValue();
    }

    private void showFor(AgreementNews.Kind chosen) {
        words.setLabel(text(Texts.key("intervision.agreement.words", chosen)));
        until.setVisible(chosen == AgreementNews.Kind.GOES_ON);
    }

    private void tell(Confirmation confirmation) {
        message.removeAll();
        if (!TextLimit.fits(this)) {
            return;
        }
        AgreeResult result = agreements.tell(
                agreement, version, kind.getValue(), words.getValue(), until.getValue(), in, confirmation);
        message.add(AgreeAnswer.to(result, confirmation, text("intervision.agreement.tell"), this::tell));
        if (result instanceof AgreeResult.Kept || result instanceof AgreeResult.ToldAlready) {
            words.clear();
            told.run();
        }
    }
}
