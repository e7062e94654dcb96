package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.stories.StoryPage;
import be.leerspoor.stories.StoryUses;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** How often a story was used and what that brought, without names; one's own use can be taken back. */
class UsesCard extends Composite<Card> {

    private final transient StoryPage page;
    private final transient StoryUses uses;
    private final transient Outcome outcome;
    private final Div top = new Div();

    UsesCard(StoryPage page, StoryUses uses, Outcome outcome) {
        this.page = page;
        this.uses = uses;
        this.outcome = outcome;
        top.addClassName("stack-tight");
    }

    @Override
    protected Card initContent() {
        UnorderedList list = new UnorderedList();
        list.addClassName("uses");
        page.uses().stream()
                .filter(use -> use.mine() || !use.brought().isBlank())
                .forEach(use -> list.add(new ListItem(line(use))));
        Card card = Card.titled(text("stories.page.used", page.useCount()), top);
        if (list.getChildren().findAny().isPresent()) {
            card.add(list);
        } else if (page.useCount() == 0 && page.mine()) {
            card.add(new Paragraph(text("stories.page.used.not-yet")));
        }
        return card;
    }

    /** Puts something before the uses, under what was put there already. */
    void begin(Component first) {
        top.add(first);
    }

    private Div line(StoryPage.Use use) {
        Paragraph brought = new Paragraph(use.brought().isBlank() ? text("stories.page.used.wordless") : use.brought());
        Span when = new Span(Formats.here().month(use.usedOn()));
        when.addClassName("use-when");
        Div line = new Div(brought, when);
        if (use.mine()) {
            when.setText(text("stories.page.used.mine", when.getText()));
            NativeButton back = new NativeButton(text("stories.page.used.take-back"), click -> takeBack(use));
            back.addClassName("link-button");
            line.add(back);
        }
        return line;
    }

    private void takeBack(StoryPage.Use use) {
        Notice what = uses.undo(page.id(), use.usedOn())
                ? Notice.done(text("stories.page.used.taken-back"))
                : Notice.info(text("stories.page.used.gone"));
        outcome.show(page.id(), what);
    }
}
