package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.search.Facet;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.stories.FoundStories;
import be.leerspoor.stories.TagCount;
import be.leerspoor.stories.TagKey;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The tags with which one narrows a search down, with how many stories each leaves. */
class FacetPanel extends Div {

    private static final int FEW = 6;

    private final transient Consumer<TagKey> toggle;
    private final Set<Facet> opened = EnumSet.noneOf(Facet.class);
    private Optional<TagKey> touched = Optional.empty();

    FacetPanel(Consumer<TagKey> toggle) {
        this.toggle = toggle;
        addClassName("facet-panel");
    }

    void show(FoundStories found) {
        removeAll();
        for (Facet facet : Facet.values()) {
            List<TagCount> values = found.facet(facet).stream()
                    .filter(value -> value.chosen() || value.count() > 0)
                    .toList();
            if (!values.isEmpty()) {
                add(section(facet, values, found));
            }
        }
        touched = Optional.empty();
    }

    private Component section(Facet facet, List<TagCount> values, FoundStories found) {
        H2 title = new H2(text(Texts.key("stories.search.facet", facet)));
        title.addClassName("facet-title");
        UnorderedList list = new UnorderedList();
        list.addClassName("facet-values");
        boolean all = opened.contains(facet) || values.size() <= FEW + 1;
        for (int i = 0; i < values.size(); i++) {
            if (all || i < FEW || values.get(i).chosen()) {
                list.add(new ListItem(button(values.get(i))));
            }
        }
        Section section = new Section(title, list);
        section.addClassName("facet");
        if (!all) {
            NativeButton more = new NativeButton(text("stories.search.facet.all", values.size()), click -> {
                opened.add(facet);
                show(found);
            });
            more.addClassName("link-button");
            more.setAriaLabel(text("stories.search.facet.all.label", values.size(), title.getText()));
            section.add(more);
        }
        return section;
    }

    private Component button(TagCount value) {
        TagKey key = value.tag().key();
        NativeButton button = new NativeButton("", click -> {
            touched = Optional.of(key);
            toggle.accept(key);
        });
        Span count = new Span(Formats.here().number(value.count()));
        count.addClassName("facet-count");
        button.add(new Span(value.tag().label()), count);
        button.addClassName("facet-value");
        button.setAriaLabel(text("stories.search.facet.value", value.tag().label(), value.count()));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(value.chosen()));
        // Who narrows down with the keyboard goes on from where they were.
        if (touched.equals(Optional.of(key))) {
            button.focus();
        }
        return button;
    }
}
