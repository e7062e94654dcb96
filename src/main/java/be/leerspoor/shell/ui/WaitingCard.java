package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What waits for a person, each a row that leads there; some can be put away here. Of many the first are in sight. */
final class WaitingCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int IN_SIGHT = 7;

    private final transient List<WaitingItem> items;
    private final transient Consumer<String> leave;
    private final Div content = new Div();
    private boolean unfolded;

    /** @param leave puts something away under its name */
    WaitingCard(List<WaitingItem> items, Consumer<String> leave) {
        this.items = new ArrayList<>(items);
        this.leave = leave;
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
        // One more in sight costs less than a button that shows one.
        boolean all = unfolded || items.size() <= IN_SIGHT + 1;
        List<RowLink> rows = items.stream()
                .limit(all ? items.size() : IN_SIGHT)
                .map(this::row)
                .toList();
        content.removeAll();
        content.add(
                rows.isEmpty()
                        ? new EmptyPlace(text("shell.start.nothing"), text("shell.start.nothing.example"))
                        : new Rows(rows));
        if (!all) {
            content.add(Actions.row(Actions.quiet(text("shell.start.more", items.size() - IN_SIGHT), this::unfold)));
        }
        return rows;
    }

    private void unfold() {
        unfolded = true;
        show().get(IN_SIGHT).focus();
    }

    private RowLink row(WaitingItem item) {
        RowLink row = new RowLink(item.title(), item.line(), item.address()).with(item.icon());
        item.button().ifPresent(words -> row.withButton(words, item.address()));
        item.putAway()
                .ifPresentOrElse(
                        away -> row.withAction(
                                away.words(), away.words() + ": " + item.title(), () -> putAway(item, away.step())),
                        () -> item.name()
                                .ifPresent(name -> row.withAction(
                                        text("shell.start.leave"),
                                        text("shell.start.leave.spoken", item.title()),
                                        () -> putAway(item, () -> leave.accept(name)))));
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
