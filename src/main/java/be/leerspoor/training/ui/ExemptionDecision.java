package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.ExemptionDeclined;
import be.leerspoor.training.ExemptionRequest;
import be.leerspoor.training.ExemptionRequests;
import be.leerspoor.training.ExemptionResult;
import be.leerspoor.training.Exemptions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A trainer decides on what somebody asks: they need not do a step, until when, or they have to and why. */
final class ExemptionDecision extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient ExemptionRequest request;
    private final transient ExemptionRequests requests;
    private final transient Consumer<String> decided;
    private final TextArea reason = new TextArea(text("training.exemption.reason"));
    private final DateField until = new DateField(text("training.exemption.until"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();

    ExemptionDecision(ExemptionRequest request, ExemptionRequests requests, LocalDate today, Consumer<String> decided) {
        this.request = request;
        this.requests = requests;
        this.decided = decided;
        reason.setValue(request.reason());
        reason.setHelperText(text("training.exemption.reason.help"));
        TextLimit.on(reason, Exemptions.LONGEST_REASON);
        reason.setWidthFull();
        until.setHelperText(text("training.exemption.until.help"));
        until.setMin(today.plusDays(1));
        getContent().addClassName("fields");
        getContent()
                .add(
                        reason,
                        until,
                        message,
                        look,
                        Actions.row(
                                Actions.secondary(text("training.exemption.give"), () -> give(Confirmation.none())),
                                Actions.quiet(text("training.exemption.decline"), this::askWhyNot)));
    }

    private void give(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        switch (requests.give(request.id(), reason.getValue(), until.getValue(), confirmation)) {
            case ExemptionResult.Given _ -> decided.accept(text("training.exemption.given"));
            case ExemptionResult.NoLongerAsked _ -> decided.accept(text("training.asked.gone"));
            case ExemptionResult.Unconfirmed(ShareDecision.Unconfirmed marks) ->
                look.show(marks, confirmation, text("training.exemption.give"), this::give);
            case ExemptionResult.ReasonLength(int limit) -> refuse(text("training.exemption.reason.length", limit));
            case ExemptionResult.NeverStored _ -> refuse(text("training.exemption.never-stored"));
            case ExemptionResult.EndsTooSoon _ -> refuse(text("training.exemption.ends-too-soon"));
            case ExemptionResult.ExemptedAlready _ -> refuse(text("training.exemption.already"));
            case ExemptionResult.NoSuchStep _ -> refuse(text("training.exemption.no-such-step"));
            case ExemptionResult.NoColleague _ -> refuse(text("training.exemption.no-colleague"));
            case ExemptionResult.FileTooLarge(int limit) ->
                refuse(text(
                        "training.exemption.file.too-large", Formats.here().number(limit / ExemptionForm.MEGABYTE)));
            case ExemptionResult.FileOfAnotherKind _ -> refuse(text("training.exemption.file.other"));
        }
    }

    private void askWhyNot() {
        TextField why = new TextField(text("training.exemption.decline.reason"));
        why.setHelperText(text("training.exemption.decline.reason.help", request.colleague()));
        TextLimit.on(why, Exemptions.LONGEST_REASON);
        AskWhy.ask(
                text("training.exemption.decline.question", request.colleague()),
                text("training.exemption.decline.consequence", request.colleague()),
                why,
                text("training.exemption.decline"),
                (words, sure) -> switch (requests.decline(request.id(), words, sure)) {
                    case ExemptionDeclined.Declined _ -> done(text("training.exemption.declined", request.colleague()));
                    case ExemptionDeclined.NoLongerAsked _ -> done(text("training.asked.gone"));
                    case ExemptionDeclined.ReasonLength(int limit) ->
                        new AskWhy.Answer.Wrong(text("training.exemption.reason.length", limit));
                    case ExemptionDeclined.NeverStored _ ->
                        new AskWhy.Answer.Wrong(text("training.exemption.never-stored"));
                    case ExemptionDeclined.Unconfirmed(ShareDecision.Unconfirmed marks) ->
                        new AskWhy.Answer.Marked(marks);
                });
    }

    private AskWhy.Answer done(String words) {
        decided.accept(words);
        return new AskWhy.Answer.Done();
    }

    private void refuse(String why) {
        message.add(Notice.attention(why));
    }
}
