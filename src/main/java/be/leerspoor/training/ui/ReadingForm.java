package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.training.ReadingResult;
import be.leerspoor.training.Readings;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;

/** One sentence on what one takes along from what one read or watched. */
final class ReadingForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final TextField sentence = new TextField(text("training.reading.sentence"));

    ReadingForm(Function<String, ReadingResult> note, Runnable done) {
        sentence.setHelperText(text("training.reading.sentence.help"));
        sentence.setMaxLength(Readings.LONGEST);
        sentence.setWidthFull();
        getContent().addClassName("fields");
        getContent()
                .add(sentence, Actions.row(Actions.secondary(text("training.reading.note"), () -> send(note, done))));
    }

    private void send(Function<String, ReadingResult> note, Runnable done) {
        switch (note.apply(sentence.getValue())) {
            case ReadingResult.Noted _ -> done.run();
            case ReadingResult.SentenceLength(int limit) -> wrong(text("training.reading.length", limit));
            case ReadingResult.NeverStored _ -> wrong(text("training.reading.never-stored"));
            case ReadingResult.NotAsked _ -> wrong(text("training.reading.not-asked"));
        }
    }

    private void wrong(String words) {
        sentence.setErrorMessage(words);
        sentence.setInvalid(true);
        sentence.focus();
    }
}
