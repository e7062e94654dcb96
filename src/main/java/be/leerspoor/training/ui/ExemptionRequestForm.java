package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.ExemptionAsked;
import be.leerspoor.training.ExemptionRequests;
import be.leerspoor.training.Exemptions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks not to have to do a step, since one did it elsewhere: in words, and with what shows it where there is something. */
final class ExemptionRequestForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient ExemptionRequests requests;
    private final String path;
    private final String step;
    private final transient Runnable asked;
    private final TextArea words = new TextArea(text("training.exemption.ask.words"));
    private final DocumentUpload upload =
            DocumentUpload.of(Exemptions.MOST_BYTES, ExemptionForm.ENDINGS, (_, content) -> file = content);
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private byte[] file = {};

    ExemptionRequestForm(ExemptionRequests requests, String path, String step, Runnable asked) {
        this.requests = requests;
        this.path = path;
        this.step = step;
        this.asked = asked;
        words.setHelperText(text("training.exemption.ask.words.help"));
        TextLimit.on(words, Exemptions.LONGEST_REASON);
        words.setWidthFull();
        upload.addFileRemovedListener(removed -> file = new byte[0]);
        getContent().addClassName("fields");
        getContent()
                .add(
                        words,
                        new Paragraph(text("training.exemption.file")),
                        upload,
                        message,
                        look,
                        Actions.row(Actions.secondary(
                                text("training.exemption.ask.send"), () -> ask(Confirmation.none()))));
    }

    private void ask(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        switch (requests.ask(path, step, words.getValue(), file, confirmation)) {
            case ExemptionAsked.Asked _, ExemptionAsked.AskedAlready _, ExemptionAsked.ExemptedAlready _ -> asked.run();
            case ExemptionAsked.NotOnThePath _ -> refuse(text("training.confirmation.not-on-the-path"));
            case ExemptionAsked.ReasonLength(int limit) -> refuse(text("training.exemption.ask.length", limit));
            case ExemptionAsked.NeverStored _ -> refuse(text("training.reading.never-stored"));
            case ExemptionAsked.Unconfirmed(ShareDecision.Unconfirmed marks) ->
                look.show(marks, confirmation, text("training.exemption.ask.send"), this::ask);
            case ExemptionAsked.FileTooLarge(int limit) ->
                refuse(text(
                        "training.exemption.file.too-large", Formats.here().number(limit / ExemptionForm.MEGABYTE)));
            case ExemptionAsked.FileOfAnotherKind _ -> refuse(text("training.exemption.file.other"));
        }
    }

    private void refuse(String why) {
        message.add(Notice.attention(why));
    }
}
