package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.GroupPage;
import be.leerspoor.intervision.PromiseResult;
import be.leerspoor.intervision.Promises;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The promise of a group, to read and to make. */
final class PromiseCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient GroupPage group;
    private final transient Promises promises;
    private final transient Runnable again;
    private final Div message = new Div();

    PromiseCard(GroupPage group, Promises promises, Runnable again) {
        this.group = group;
        this.promises = promises;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        Paragraph why = new Paragraph(text("intervision.promise.why"));
        why.addClassName("muted");
        Card card = Card.titled(
                text("intervision.promise.ask"),
                why,
                new Prose(group.promise().body()),
                message,
                Actions.row(Actions.primary(text("intervision.promise.make"), this::make)));
        card.addClassName("promise-card");
        return card;
    }

    private void make() {
        switch (promises.make(group.id(), group.promise().version())) {
            case PromiseResult.Made _, PromiseResult.NoLongerMember _ -> again.run();
            case PromiseResult.TextChanged _ -> {
                message.removeAll();
                message.add(Notice.attention(text("intervision.promise.changed"))
                        .with(Actions.secondary(text("intervision.promise.read-anew"), again)));
            }
        }
    }
}
