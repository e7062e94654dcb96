package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AgreeResult;
import be.leerspoor.intervision.AgreementId;
import be.leerspoor.intervision.AgreementNews;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.privacy.ui.LeaveIn;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
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
        words.setMaxLength(Agreements.LONGEST_NEWS);
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

    private void showFor(AgreementNews.Kind chosen) {
        words.setLabel(text(Texts.key("intervision.agreement.words", chosen)));
        until.setVisible(chosen == AgreementNews.Kind.GOES_ON);
    }

    private void tell(Confirmation confirmation) {
        message.removeAll();
        AgreeResult result = agreements.tell(
                agreement, version, kind.getValue(), words.getValue(), until.getValue(), in, confirmation);
        switch (result) {
            case AgreeResult.Kept _ -> told.run();
            case AgreeResult.Unconfirmed(var marks) -> {
                FindingsList list = new FindingsList();
                list.show(marks.text(), marks.open());
                message.add(
                        list,
                        new LeaveIn(
                                Confirmation.of(marks.text(), marks.open()).and(confirmation),
                                text("intervision.agreement.tell"),
                                this::tell));
            }
            case AgreeResult.Refused _ -> message.add(Notice.attention(text("privacy.field.refused")));
            case AgreeResult.WrongLength(int limit) ->
                message.add(Notice.attention(text("intervision.agreement.length", limit)));
            case AgreeResult.WrongDay _ -> message.add(Notice.attention(text("intervision.agreement.wrong-day")));
            case AgreeResult.ToldAlready _ -> {
                message.add(Notice.attention(text("intervision.agreement.told-already")));
                told.run();
            }
        }
    }
}
