package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Colleague;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EnrolResult;
import be.leerspoor.training.Enrolling;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** A team leader proposes somebody of their team, who then decides. */
final class ProposeCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private static final int MOST = 100;

    private final transient EditionId edition;
    private final transient Enrolling enrolling;
    private final transient Consumer<String> told;
    private final ComboBox<Colleague> person = new ComboBox<>(text("training.enrol.propose.who"));
    private final Div answer = new Div();

    ProposeCard(EditionId edition, Enrolling enrolling, Consumer<String> told) {
        this.edition = edition;
        this.enrolling = enrolling;
        this.told = told;
        person.setItems(query -> enrolling.toPropose(edition, query.getFilter().orElse(""), MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        person.setItemLabelGenerator(Colleague::name);
        person.setWidthFull();
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    protected Card initContent() {
        Div form =
                new Div(person, answer, Actions.row(Actions.secondary(text("training.enrol.propose"), this::propose)));
        form.addClassName("fields");
        return Card.titled(
                text("training.enrol.propose.title"), CourseWords.muted(text("training.enrol.propose.line")), form);
    }

    private void propose() {
        Colleague chosen = person.getValue();
        answer.removeAll();
        if (chosen == null) {
            answer.add(Notice.attention(text("training.enrol.propose.choose")));
            return;
        }
        EnrolResult result = enrolling.propose(edition, chosen.id());
        String refused = CourseWords.refused(result);
        if (!refused.isEmpty()) {
            told.accept(refused);
            return;
        }
        person.clear();
        person.getDataProvider().refreshAll();
        answer.add(new Paragraph(text("training.enrol.proposed", chosen.name())));
    }
}
