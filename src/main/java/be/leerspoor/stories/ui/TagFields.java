package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.search.Facet;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.StoryDraft;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.Tag;
import be.leerspoor.stories.TagChoiceResult;
import be.leerspoor.stories.Tags;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tags of a draft; each choice is kept at once. */
class TagFields extends Div {

    private final StoryId story;
    private final transient Drafting drafting;
    private final SavedLine savedLine;
    private final transient Clock clock;
    private final Div message = new Div();
    private final List<Focusable<?>> choices = new ArrayList<>();
    private boolean restoring;

    TagFields(StoryDraft draft, List<Tag> tags, Drafting drafting, SavedLine savedLine, Clock clock) {
        this.story = draft.id();
        this.drafting = drafting;
        this.savedLine = savedLine;
        this.clock = clock;
        addClassNames("stack-tight", "tag-fields");
        for (Facet facet : Facet.values()) {
            List<Tag> offered = tags.stream()
                    .filter(tag -> tag.key().facet() == facet)
                    .filter(tag -> !tag.retired() || draft.tags().contains(tag.key()))
                    .toList();
            List<Tag> chosen = offered.stream()
                    .filter(tag -> draft.tags().contains(tag.key()))
                    .toList();
            if (Tags.single(facet)) {
                Select<Tag> choice = one(facet, offered, chosen);
                choices.add(choice);
                add(choice);
            } else {
                MultiSelectComboBox<Tag> choice = many(facet, offered, chosen);
                choices.add(choice);
                add(choice);
            }
        }
        add(message);
    }

    /** Goes to the first choice. */
    void focus() {
        choices.getFirst().focus();
    }

    private MultiSelectComboBox<Tag> many(Facet facet, List<Tag> offered, List<Tag> chosen) {
        MultiSelectComboBox<Tag> choice = new MultiSelectComboBox<>(label(facet));
        choice.setItems(offered);
        choice.setItemLabelGenerator(Tag::label);
        choice.setValue(chosen);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (restoring) {
                return;
            }
            Set<Tag> added = new HashSet<>(change.getValue());
            added.removeAll(change.getOldValue());
            Set<Tag> removed = new HashSet<>(change.getOldValue());
            removed.removeAll(change.getValue());
            Stream.concat(
                            removed.stream().map(tag -> drafting.removeTag(story, tag.key())),
                            added.stream().map(tag -> drafting.addTag(story, tag.key())))
                    .reduce(TagFields::worst)
                    .ifPresent(result -> tell(result, choice, change.getOldValue()));
        });
        return choice;
    }

    private Select<Tag> one(Facet facet, List<Tag> offered, List<Tag> chosen) {
        Select<Tag> choice = new Select<>();
        choice.setLabel(label(facet));
        choice.setEmptySelectionAllowed(true);
        choice.setItems(offered);
        choice.setItemLabelGenerator(tag -> tag == null ? text("stories.write.tag.none") : tag.label());
        chosen.stream().findFirst().ifPresent(choice::setValue);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (!restoring) {
                tell(
                        change.getValue() == null
                                ? drafting.removeTag(story, change.getOldValue().key())
                                : drafting.addTag(story, change.getValue().key()),
                        choice,
                        change.getOldValue());
            }
        });
        return choice;
    }

    private static TagChoiceResult worst(TagChoiceResult one, TagChoiceResult other) {
        return one instanceof TagChoiceResult.Kept ? other : one;
    }

    private <V> void tell(TagChoiceResult result, HasValue<?, V> choice, V before) {
        message.removeAll();
        switch (result) {
            case TagChoiceResult.Kept _ -> savedLine.kept(text("stories.write.tags"), clock.instant());
            case TagChoiceResult.NoLongerOffered _ -> {
                savedLine.notKept(text("stories.write.tags"));
                message.add(Notice.attention(text("stories.write.tag.no-longer")));
                restore(choice, before);
            }
            case TagChoiceResult.Closed _ -> {
                savedLine.notKept(text("stories.write.tags"));
                message.add(Notice.attention(text("stories.write.closed")));
            }
        }
    }

    /** Shows what the draft has, without choosing it anew. */
    private <V> void restore(HasValue<?, V> choice, V before) {
        restoring = true;
        try {
            choice.setValue(before);
        } finally {
            restoring = false;
        }
    }

    private static String label(Facet facet) {
        return text(Texts.key("stories.search.facet", facet));
    }
}
