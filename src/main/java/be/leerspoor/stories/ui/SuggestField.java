package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.search.Suggestion;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Icon;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.stories.StoryQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The field in which one says what one looks for, with what the words may become under it. The keys and what a screen
 * reader is told live in the browser, in the element of the same name.
 */
@Tag("leerspoor-suggest")
@JsModule("context://leerspoor-1/suggest.js")
class SuggestField extends Component implements HasComponents, HasStyle {

    private static final int PAUSE_MILLIS = 300;

    private final TextField field = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Span status = new Span();
    private final transient Function<String, List<Suggestion>> source;
    private final transient Consumer<String> search;
    private final transient Consumer<Suggestion> choose;

    /**
     * @param source what the words typed so far may become
     * @param search asked for what stands in the field
     * @param choose picked one of the suggestions
     */
    SuggestField(Function<String, List<Suggestion>> source, Consumer<String> search, Consumer<Suggestion> choose) {
        this.source = source;
        this.search = search;
        this.choose = choose;
        field.addThemeName("search");
        field.setPrefixComponent(Icon.of(IconName.SEARCH));
        field.setPlaceholder(text("stories.search.placeholder"));
        field.setAriaLabel(text("stories.search.label"));
        field.setClearButtonVisible(true);
        TextLimit.on(field, StoryQuery.LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.getElement().setAttribute("data-search-field", true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                suggest(change.getValue());
            }
        });
        field.getElement()
                .addEventListener("keydown", pressed -> ask())
                .setFilter("event.key === 'Enter' && !event.isComposing");
        list.setId("story-suggestions");
        list.addClassName("suggestions");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", text("stories.search.suggestions"));
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        addClassName("suggest");
        add(field, list, status, Actions.primary(text("stories.search.go"), this::ask));
    }

    /** Shows the words that were looked for. */
    void show(String words) {
        field.setValue(words);
        clear();
    }

    private void ask() {
        clear();
        if (TextLimit.fits(field)) {
            search.accept(field.getValue().strip());
        }
    }

    private void suggest(String typed) {
        clear();
        List<Suggestion> suggestions = typed.isBlank() || TextLimit.isOver(field) ? List.of() : source.apply(typed);
        for (int i = 0; i < suggestions.size(); i++) {
            list.add(option(suggestions.get(i), i));
        }
        if (!suggestions.isEmpty()) {
            status.setText(text("stories.search.suggestions.count", suggestions.size()));
        }
    }

    private ListItem option(Suggestion suggestion, int place) {
        Span words = new Span(suggestion.text());
        Span kind = new Span(kind(suggestion));
        kind.addClassName("suggestion-kind");
        ListItem option = new ListItem(Icon.of(icon(suggestion)), words, kind);
        option.setId("story-suggestion-" + place);
        option.getElement().setAttribute("role", "option");
        option.addClickListener(click -> {
            clear();
            choose.accept(suggestion);
        });
        return option;
    }

    private static String kind(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Title _ -> text("stories.search.suggestion.story");
            case Suggestion.Tag tag -> text(Texts.key("stories.search.facet", tag.facet()));
            case Suggestion.Word _ -> "";
        };
    }

    private static IconName icon(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Title _ -> IconName.BOOK;
            case Suggestion.Tag _ -> IconName.TAG;
            case Suggestion.Word _ -> IconName.SEARCH;
        };
    }

    private void clear() {
        list.removeAll();
        status.setText("");
    }
}
