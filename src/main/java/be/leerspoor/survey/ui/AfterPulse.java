package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.survey.Answers;
import be.leerspoor.survey.Burden;
import be.leerspoor.survey.SupportBook;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** After a pulse: whether much weighs at the moment, for nobody but who answered, and whom one can turn to. */
final class AfterPulse extends Composite<Div> {

    private static final long serialVersionUID = 1;

    AfterPulse(Answers answers, SupportBook support) {
        getContent().addClassName("stack");
        Card card = Card.titled(text("survey.pulse.after"));
        card.add(new ReadersLine(Readers.ONLY_ME, text("survey.pulse.only-you")));
        if (Burden.weighs(answers)) {
            card.add(Notice.attention(text("survey.pulse.weighs")));
        }
        // For everyone, so that seeing them says nothing.
        card.add(new SupportRoutes(support.all()));
        getContent().add(card);
    }
}
