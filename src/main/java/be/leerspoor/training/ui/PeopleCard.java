package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.EditionPage;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.EnrolmentState;
import be.leerspoor.training.Participant;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is in an edition, who waits, and who cancelled; for its trainers alone. */
final class PeopleCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient EditionPage edition;

    PeopleCard(EditionPage edition) {
        this.edition = edition;
    }

    @Override
    protected Card initContent() {
        EditionSummary summary = edition.summary();
        Card card = Card.titled(
                text("training.edition.people"),
                new ReadersLine(Readers.CHOSEN_PEOPLE, text("training.edition.people.readers")),
                CourseWords.muted(text("training.edition.people.count", summary.placed(), summary.places())));
        add(card, text("training.edition.people.placed"), EnrolmentState.PLACED);
        add(card, text("training.edition.people.waiting"), EnrolmentState.WAITING);
        add(card, text("training.edition.people.asked"), EnrolmentState.ASKED);
        add(card, text("training.edition.people.cancelled"), EnrolmentState.CANCELLED);
        return card;
    }

    private void add(Card card, String title, EnrolmentState state) {
        List<Participant> people = edition.people(state);
        if (people.isEmpty()) {
            return;
        }
        H3 heading = new H3(title);
        heading.addClassName("part-heading");
        List<Component> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            rows.add(row(people.get(i), i + 1));
        }
        card.add(new Div(heading, new Rows(rows)));
    }

    private static Component row(Participant person, int number) {
        List<String> line = new ArrayList<>(person.teams());
        if (person.state() == EnrolmentState.WAITING) {
            line.addFirst(text("training.edition.people.turn", number));
        }
        if (person.state() == EnrolmentState.PLACED && person.declineUntil() != null) {
            line.add(text("training.edition.people.promoted", Formats.here().day(person.declineUntil())));
        }
        @Nullable String reason = person.reason();
        if (reason != null) {
            line.add(text("training.edition.people.reason", reason));
        }
        return new PlainRow(person.name(), String.join(" · ", line));
    }
}
