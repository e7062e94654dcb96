package be.leerspoor.training.ui;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Asks why, before something is taken away; what was typed stays until it can be kept. */
final class AskWhy {

    /** What came of the words. */
    sealed interface Answer {

        /** It is done, or cannot be done any more. */
        record Done() implements Answer {}

        /** Other words are needed. */
        record Wrong(String why) implements Answer {}

        /** Somebody may be recognised by what is marked in them. */
        record Marked(ShareDecision.Unconfirmed marks) implements Answer {}
    }

    private final TextField reason;
    private final LastLook look = new LastLook();
    private final String decideWords;
    private final BiFunction<String, Confirmation, Answer> deed;
    private @Nullable Dialog dialog;

    private AskWhy(TextField reason, String decideWords, BiFunction<String, Confirmation, Answer> deed) {
        this.reason = reason;
        this.decideWords = decideWords;
        this.deed = deed;
    }

    /** Asks for the reason in this field; {@code deed} runs with the words and with what was left in on purpose. */
    static void ask(
            String question,
            String consequence,
            TextField reason,
            String decideWords,
            BiFunction<String, Confirmation, Answer> deed) {
        AskWhy asked = new AskWhy(reason, decideWords, deed);
        reason.setWidthFull();
        Div form = new Div(reason, asked.look);
        form.addClassName("stack-tight");
        asked.dialog =
                Confirm.askAttention(question, consequence, form, decideWords, () -> asked.isDone(Confirmation.none()));
    }

    private boolean isDone(Confirmation confirmation) {
        look.clear();
        if (!TextLimit.fits(reason)) {
            return false;
        }
        Answer answer = deed.apply(reason.getValue(), confirmation);
        reason.setInvalid(answer instanceof Answer.Wrong);
        switch (answer) {
            case Answer.Done _ -> {
                return true;
            }
            case Answer.Wrong(String why) -> reason.setErrorMessage(why);
            case Answer.Marked(ShareDecision.Unconfirmed marks) ->
                look.show(marks, confirmation, decideWords, this::goOn);
        }
        return false;
    }

    private void goOn(Confirmation confirmation) {
        if (isDone(confirmation) && dialog != null) {
            dialog.close();
        }
    }
}
