package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.stories.StoryPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What second readers decided on a story and why, as far as the signed-in person may know. */
class ReadingsCard extends Composite<Card> {

    private final transient List<StoryPage.Reading> readings;

    ReadingsCard(List<StoryPage.Reading> readings) {
        this.readings = readings;
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(text("stories.page.readings"));
        readings.forEach(reading -> card.add(note(reading)));
        return card;
    }

    private static Component note(StoryPage.Reading reading) {
        Span head = new Span(text(
                Texts.key("stories.page.reading", reading.outcome()),
                reading.reader(),
                Formats.here().moment(reading.at())));
        head.addClassName("response-head");
        Div note = new Div(head);
        note.addClassName("response-note");
        if (!reading.remark().isBlank()) {
            note.add(new Prose(reading.remark()));
        }
        return note;
    }
}
