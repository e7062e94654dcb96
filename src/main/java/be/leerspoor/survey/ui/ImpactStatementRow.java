package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.survey.ImpactGrid;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;

/** A statement on the grid: gain or burden, where it comes from, what it says, what else is told of it, and the stories. */
final class ImpactStatementRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1;

    private final Div told = new Div();

    ImpactStatementRow(ImpactGrid.Told statement) {
        String words = ImpactWords.words(statement.statement());
        Paragraph line = new Paragraph(words);
        line.addClassName("impact-words");
        told.addClassName("impact-told");
        Div head = new Div(
                ImpactWords.direction(statement.statement().direction()), ImpactWords.origin(statement.statement()));
        head.addClassName("impact-head");
        getContent().addClassName("impact-statement");
        getContent().add(head, line, told);
        if (!statement.stories().isEmpty()) {
            getContent()
                    .add(new StoryLinks(
                            text("survey.impact.stories", statement.stories().size()),
                            text(
                                    "survey.impact.stories.spoken",
                                    statement.stories().size(),
                                    words),
                            statement.stories()));
        }
    }

    /** Says more of it, such as what a survey tells; under the statement, after what was said before. */
    void tell(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("muted", "small");
        told.add(line);
    }
}
