package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** What waits for a person, each a row that leads there; some can be put away here. */
final class WaitingCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient List<WaitingItem> items;
    private final Div content = new Div();

    WaitingCard(List<WaitingItem> items) {
        this.items = new ArrayList<>(items);
        show();
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(text("shell.start.waiting"), content);
        card.addClassName("start-waiting");
        // Where the focus goes when the last row is put away.
        card.getElement().setAttribute("tabindex", "-1");
        return card;
    }

    private List<RowLink> show() {
        List<RowLink> rows = items.stream().map(this::row).toList();
        content.removeAll();
        content.add(
                rows.isEmpty()
                        ? new EmptyPlace(text("shell.start.nothing"), text("shell.start.nothing.example"))
                        : new Rows(rows));
        return rows;
    }

    private RowLink row(WaitingItem item) {
        RowLink row = new RowLink(item.title(), item.line(), item.address()).with(item.icon());
        item.putAway()
                .ifPresent(away -> row.withAction(
                        away.words(), away.words() + ": " + item.title(), () -> putAway(item, away.step())));
        return row;
    }

    private void putAway(WaitingItem item, Runnable step) {
        step.run();
        int place = items.indexOf(item);
        items.remove(item);
        List<RowLink> rows = show();
        if (rows.isEmpty()) {
            getElement().callJsFunction("focus");
        } else {
            rows.get(Math.min(place, rows.size() - 1)).focus();
        }
    }
}
