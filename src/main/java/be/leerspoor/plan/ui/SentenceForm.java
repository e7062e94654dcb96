package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.SentenceResult;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Typed;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;

/** A few words that are kept as a whole. Whatever is refused, what was typed stays where it was typed. */
final class SentenceForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final TextArea words;
    private final String before;
    private final String keepWords;
    private final transient BiFunction<String, Confirmation, SentenceResult> keep;
    private final transient Runnable done;
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private final Typed typed;

    SentenceForm(
            String label,
            String before,
            int longest,
            String keepWords,
            BiFunction<String, Confirmation, SentenceResult> keep,
            Runnable done) {
        this.before = before;
        this.keepWords = keepWords;
        this.keep = keep;
        this.done = done;
        words = new TextArea(label);
        TextLimit.on(words, longest);
        words.setMinRows(2);
        words.setWidthFull();
        words.setValue(before);
        getContent().addClassName("fields");
        getContent()
                .add(words, message, look, Actions.row(Actions.secondary(keepWords, () -> keep(Confirmation.none()))));
        typed = Typed.in(this);
    }

    /** Says what came of the last time, until somebody keeps again. */
    SentenceForm after(Notice cameOfIt) {
        message.add(cameOfIt);
        return this;
    }

    /** Whether nothing stands in it that is not kept. */
    boolean isKept() {
        return words.getValue().strip().equals(before.strip());
    }

    private void keep(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        switch (keep.apply(words.getValue(), confirmation)) {
            case SentenceResult.Kept _ -> {
                typed.kept();
                done.run();
            }
            case SentenceResult.NotThere _ -> refuse(text("plan.words.not-there"));
            case SentenceResult.ChangedMeanwhile _ -> refuse(text("plan.words.meanwhile"));
            case SentenceResult.WrongLength(int limit) -> refuse(text("plan.words.wrong-length", limit));
            case SentenceResult.Refused _ -> refuse(text("plan.words.refused"));
            case SentenceResult.Unconfirmed(var marks) -> look.show(marks, confirmation, keepWords, this::keep);
        }
    }

    private void refuse(String why) {
        message.add(Notice.attention(why));
    }
}
