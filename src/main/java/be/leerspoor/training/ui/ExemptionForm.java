package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.ExemptionDraft;
import be.leerspoor.training.ExemptionResult;
import be.leerspoor.training.Exemptions;
import be.leerspoor.training.Step;
import be.leerspoor.training.TrainingPath;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;

/** Exempts somebody from a step: who, which step, why, for how long, and what shows it. */
final class ExemptionForm extends Composite<Div> {

    private static final long serialVersionUID = 1;
    static final int MEGABYTE = 1024 * 1024;
    static final String[] ENDINGS = {".pdf", ".png", ".jpg", ".jpeg"};

    private final transient Exemptions exemptions;
    private final transient Runnable given;
    private final ComboBox<Colleague> person;
    private final Select<TrainingPath> path = new Select<>();
    private final Select<Step> step = new Select<>();
    private final TextArea reason = new TextArea(text("training.exemption.reason"));
    private final DateField until = new DateField(text("training.exemption.until"));
    private final DocumentUpload upload =
            DocumentUpload.of(Exemptions.MOST_BYTES, ENDINGS, (_, content) -> file = content);
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private byte[] file = {};

    ExemptionForm(
            Exemptions exemptions, List<TrainingPath> paths, Directory directory, LocalDate today, Runnable given) {
        this.exemptions = exemptions;
        this.given = given;
        person = ColleagueChoice.of(text("training.exemption.person"), typed -> directory.colleagues(typed, 50));
        path.setLabel(text("training.exemption.path"));
        path.setItems(paths);
        path.setItemLabelGenerator(each -> each.name(Texts.language()));
        path.addValueChangeListener(chosen -> step.setItems(
                chosen.getValue() == null ? List.of() : chosen.getValue().steps()));
        step.setLabel(text("training.exemption.step"));
        step.setItemLabelGenerator(each -> each.name(Texts.language()));
        reason.setHelperText(text("training.exemption.reason.help"));
        TextLimit.on(reason, Exemptions.LONGEST_REASON);
        until.setHelperText(text("training.exemption.until.help"));
        until.setMin(today.plusDays(1));
        upload.addFileRemovedListener(removed -> file = new byte[0]);
        path.setWidthFull();
        step.setWidthFull();
        reason.setWidthFull();
        getContent().addClassName("fields");
        getContent()
                .add(
                        person,
                        path,
                        step,
                        reason,
                        until,
                        new Paragraph(text("training.exemption.file")),
                        upload,
                        message,
                        look,
                        Actions.row(Actions.primary(text("training.exemption.give"), () -> give(Confirmation.none()))));
    }

    private void give(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        if (person.getValue() == null || path.getValue() == null || step.getValue() == null) {
            refuse(text("training.exemption.incomplete"));
            return;
        }
        ExemptionDraft draft = new ExemptionDraft(
                person.getValue().id(),
                path.getValue().code(),
                step.getValue().code(),
                reason.getValue(),
                until.getValue());
        switch (exemptions.give(draft, file, confirmation)) {
            case ExemptionResult.Given _ -> given.run();
            case ExemptionResult.NoColleague _ -> refuse(text("training.exemption.no-colleague"));
            case ExemptionResult.NoSuchStep _ -> refuse(text("training.exemption.no-such-step"));
            case ExemptionResult.ReasonLength(int limit) -> refuse(text("training.exemption.reason.length", limit));
            case ExemptionResult.NeverStored _ -> refuse(text("training.exemption.never-stored"));
            case ExemptionResult.Unconfirmed(ShareDecision.Unconfirmed marks) ->
                look.show(marks, confirmation, text("training.exemption.give"), this::give);
            case ExemptionResult.EndsTooSoon _ -> refuse(text("training.exemption.ends-too-soon"));
            case ExemptionResult.FileTooLarge(int limit) ->
                refuse(text("training.exemption.file.too-large", Formats.here().number(limit / MEGABYTE)));
            case ExemptionResult.FileOfAnotherKind _ -> refuse(text("training.exemption.file.other"));
            case ExemptionResult.NoLongerAsked _ -> refuse(text("training.asked.gone"));
            case ExemptionResult.ExemptedAlready _ -> refuse(text("training.exemption.already"));
        }
    }

    private void refuse(String words) {
        message.add(Notice.attention(words));
    }
}
