package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.ReadingResult;
import be.leerspoor.training.Readings;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;

/** One sentence on what one takes along from what one read or watched. */
final class ReadingForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final TextField sentence = new TextField(text("training.reading.sentence"));
    private final LastLook look = new LastLook();

    ReadingForm(BiFunction<String, Confirmation, ReadingResult> note, Runnable done) {
        sentence.setHelperText(text("training.reading.sentence.help"));
        TextLimit.on(sentence, Readings.LONGEST);
        sentence.setWidthFull();
        getContent().addClassName("fields");
        getContent()
                .add(
                        sentence,
                        look,
                        Actions.row(Actions.secondary(
                                text("training.reading.note"), () -> send(note, Confirmation.none(), done))));
    }

    private void send(BiFunction<String, Confirmation, ReadingResult> note, Confirmation confirmation, Runnable done) {
        look.clear();
        sentence.setInvalid(false);
        if (!TextLimit.fits(this)) {
            return;
        }
        switch (note.apply(sentence.getValue(), confirmation)) {
            case ReadingResult.Noted _ -> done.run();
            case ReadingResult.SentenceLength(int limit) -> wrong(text("training.reading.length", limit));
            case ReadingResult.NeverStored _ -> wrong(text("training.reading.never-stored"));
            case ReadingResult.Unconfirmed(ShareDecision.Unconfirmed marks) ->
                look.show(marks, confirmation, text("training.reading.note"), sure -> send(note, sure, done));
            case ReadingResult.NotAsked _ -> wrong(text("training.reading.not-asked"));
        }
    }

    private void wrong(String words) {
        sentence.setErrorMessage(words);
        sentence.setInvalid(true);
        sentence.focus();
    }
}
