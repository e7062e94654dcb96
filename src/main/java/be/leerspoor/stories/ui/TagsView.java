package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.FirstStep;
import be.leerspoor.people.FirstSteps;
import be.leerspoor.search.Facet;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.stories.Tag;
import be.leerspoor.stories.TagResult;
import be.leerspoor.stories.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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

    TagsView(Tags tags, FirstSteps steps) {
        this.tags = tags;
        steps.done(FirstStep.TAGS);
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
                                    (dutch, english, confirmation) -> tags.add(facet, dutch, english, confirmation),
                                    this::answer))));
        }
    }

    private Component row(Tag tag, List<Tag> list) {
        int at = list.indexOf(tag);
        Button up = quiet("stories.tags.up", tag, () -> move(tag, -1));
        up.setEnabled(at > 0);
        Button down = quiet("stories.tags.down", tag, () -> move(tag, 1));
        down.setEnabled(at < list.size() - 1);
        Button offer = tag.retired()
                ? quiet("stories.tags.reinstate", tag, () -> answer(tags.reinstate(tag.key(), tag.version())))
                : quiet("stories.tags.retire", tag, () -> answer(tags.retire(tag.key(), tag.version())));
        TagForm names = new TagForm(
                tag.labelNl(),
                tag.labelEn(),
                text("stories.tags.save"),
                (dutch, english, confirmation) -> tags.rename(tag.key(), dutch, english, tag.version(), confirmation),
                this::answer);
        return new PlainRow(tag.labelNl(), tag.retired() ? text("stories.tags.retired", tag.labelEn()) : tag.labelEn())
                .with(up)
                .with(down)
                .with(offer)
                .with(new Unfolding(text("stories.tags.rename"), names)
                        .spoken(text("stories.tags.rename.of", tag.labelNl())));
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
                    case TagResult.ToConfirm _ -> Notice.attention(text("stories.tags.confirm-first"));
                    case TagResult.RegisterNumber _ -> Notice.attention(text("stories.tags.register-number"));
                });
        // What was typed stays where it has to be typed otherwise.
        if (result instanceof TagResult.Done || result instanceof TagResult.ChangedMeanwhile) {
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
