package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** Help with a field for who wants it: a question one can open, and its answer. */
public final class FieldHelp extends Composite<NativeDetails> {

    public FieldHelp(String question, String answer) {
        getContent().addClassName("field-help");
        getContent().setSummaryText(question);
        getContent().setContent(new Paragraph(answer));
    }
}
