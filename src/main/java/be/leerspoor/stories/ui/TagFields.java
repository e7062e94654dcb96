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
import be.leerspoor.stories.Tags;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tags of a draft; each choice is kept at once. */
class TagFields extends Div {

    private final StoryId story;
    private final transient Drafting drafting;
    private final SavedLine savedLine;
    private final transient Clock clock;

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
                add(one(facet, offered, chosen));
            } else {
                add(many(facet, offered, chosen));
            }
        }
    }

    private MultiSelectComboBox<Tag> many(Facet facet, List<Tag> offered, List<Tag> chosen) {
        MultiSelectComboBox<Tag> choice = new MultiSelectComboBox<>(label(facet));
        choice.setItems(offered);
        choice.setItemLabelGenerator(Tag::label);
        choice.setValue(chosen);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            Set<Tag> added = new HashSet<>(change.getValue());
            added.removeAll(change.getOldValue());
            Set<Tag> removed = new HashSet<>(change.getOldValue());
            removed.removeAll(change.getValue());
            boolean kept = true;
            for (Tag tag : added) {
                kept &= drafting.addTag(story, tag.key());
            }
            for (Tag tag : removed) {
                kept &= drafting.removeTag(story, tag.key());
            }
            tell(kept);
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
        choice.addValueChangeListener(change -> tell(
                change.getValue() == null
                        ? drafting.removeTag(story, change.getOldValue().key())
                        : drafting.addTag(story, change.getValue().key())));
        return choice;
    }

    private void tell(boolean kept) {
        if (kept) {
            savedLine.kept(text("stories.write.tags"), clock.instant());
        } else {
            savedLine.notKept(text("stories.write.tags"));
            add(Notice.attention(text("stories.write.closed")));
        }
    }

    private static String label(Facet facet) {
        return text(Texts.key("stories.search.facet", facet));
    }
}
