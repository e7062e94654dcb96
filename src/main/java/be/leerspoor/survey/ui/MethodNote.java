package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** How the numbers of a page were counted, folded away until somebody wants to know. */
final class MethodNote extends Composite<Div> {

    private static final long serialVersionUID = 1;

    MethodNote(Questionnaire questionnaire, List<Wave> waves) {
        Div lines = new Div();
        lines.addClassName("stack-tight");
        new WaveWords(language()).method(questionnaire, waves).forEach(line -> lines.add(new Paragraph(line)));
        getContent().addClassName("stack-tight");
        getContent().add(new Unfolding(text("survey.results.method"), lines));
    }
}
