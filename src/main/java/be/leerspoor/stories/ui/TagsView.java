package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.search.Facet;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.stories.Tag;
import be.leerspoor.stories.TagResult;
import be.leerspoor.stories.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The lists of tags: what they are called, in which order they stand, which ones are offered. */
@Route(value = "administration/tags", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class TagsView extends Div {

    private final transient Tags tags;
    private final Div message = new Div();
    private final Div lists = new Div();

    TagsView(Tags tags) {
        this.tags = tags;
        addClassName("page");
        lists.addClassName("stack");
        add(new PageHead(text("stories.tags.title"), text("stories.tags.sentence")), message, lists);
        show();
    }

    private void show() {
        List<Tag> all = tags.all();
        lists.removeAll();
        for (Facet facet : Facet.values()) {
            List<Tag> list =
                    all.stream().filter(tag -> tag.key().facet() == facet).toList();
            lists.add(Card.titled(
                    text(Texts.key("stories.search.facet", facet)),
                    new Rows(list.stream().map(tag -> row(tag, list)).toList()),
                    new Unfolding(
                            text("stories.tags.new"),
                            new TagForm(
                                    "",
                                    "",
                                    text("stories.tags.add"),
                                    (dutch, english) -> answer(tags.add(facet, dutch, english))))));
        }
    }

    private Component row(Tag tag, List<Tag> list) {
        Span name = new Span(tag.labelNl());
        name.addClassName("row-title");
        Span line = new Span(tag.retired() ? text("stories.tags.retired", tag.labelEn()) : tag.labelEn());
        line.addClassName("row-line");
        Div words = new Div(name, line);
        words.addClassName("row-words");
        Div head = new Div(words);
        head.addClassName("row-plain");
        int at = list.indexOf(tag);
        Button up = quiet("stories.tags.up", tag, () -> move(tag, -1));
        up.setEnabled(at > 0);
        Button down = quiet("stories.tags.down", tag, () -> move(tag, 1));
        down.setEnabled(at < list.size() - 1);
        head.add(up, down);
        head.add(
                tag.retired()
                        ? quiet("stories.tags.reinstate", tag, () -> answer(tags.reinstate(tag.key(), tag.version())))
                        : quiet("stories.tags.retire", tag, () -> answer(tags.retire(tag.key(), tag.version()))));
        TagForm names = new TagForm(
                tag.labelNl(),
                tag.labelEn(),
                text("stories.tags.save"),
                (dutch, english) -> answer(tags.rename(tag.key(), dutch, english, tag.version())));
        head.add(new Unfolding(text("stories.tags.rename"), names)
                .spoken(text("stories.tags.rename.of", tag.labelNl())));
        return head;
    }

    private void move(Tag tag, int places) {
        tags.move(tag.key(), places);
        answer(new TagResult.Done());
    }

    private void answer(TagResult result) {
        message.removeAll();
        message.add(
                switch (result) {
                    case TagResult.Done _ -> Notice.done(text("stories.tags.done"));
                    case TagResult.LabelNeeded _ -> Notice.attention(text("stories.tags.label-needed"));
                    case TagResult.Taken _ -> Notice.attention(text("stories.tags.taken"));
                    case TagResult.ChangedMeanwhile _ -> Notice.attention(text("stories.tags.meanwhile"));
                    case TagResult.RegisterNumber _ -> Notice.attention(text("stories.tags.register-number"));
                });
        if (!(result instanceof TagResult.LabelNeeded || result instanceof TagResult.Taken)) {
            show();
        }
    }

    private static Button quiet(String key, Tag tag, Runnable action) {
        Button button = Actions.quiet(text(key), action);
        // The same words stand on every row: who listens hears of which tag.
        button.setAriaLabel(text(key) + ": " + tag.labelNl());
        return button;
    }
}
