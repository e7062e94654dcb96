package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.Theme;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.Writing;
import be.leerspoor.survey.WritingDesk;
import be.leerspoor.survey.Writings;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What people wrote to one item: first what waits, then what was let through with its themes, then what is kept back. */
final class ItemTexts extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final int AT_ONCE = 20;

    private final transient Writings writings;
    private final transient WaveId wave;
    private final transient Item item;
    private final Div content = new Div();
    private final Div counts = new Div();
    private final transient List<Theme> themes = new ArrayList<>();
    private final transient List<MultiSelectComboBox<Theme>> fields = new ArrayList<>();

    ItemTexts(Writings writings, WritingDesk desk, Item item) {
        this.writings = writings;
        this.wave = desk.wave().id();
        this.item = item;
        content.addClassName("stack");
        content.getElement().setAttribute("tabindex", "-1");
        getContent().add(Card.titled(DeskWords.read(item.words()), content));
        show(desk);
    }

    /** Shows what is decided now. */
    void again() {
        writings.of(wave).ifPresent(desk -> {
            show(desk);
            // The button that was pressed is gone: who listens or types goes on from here.
            content.getElement().callJsFunction("focus");
        });
    }

    /** Counts the themes anew, without touching the texts. */
    void count() {
        writings.of(wave).ifPresent(this::showCounts);
    }

    /** Offers the themes in this field, from now on. */
    void offerIn(MultiSelectComboBox<Theme> field) {
        fields.add(field);
        field.setItems(query -> themes.stream()
                .filter(theme -> theme.words()
                        .toLowerCase(Locale.ROOT)
                        .contains(query.getFilter().orElse("").toLowerCase(Locale.ROOT)))
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }

    /** There is this theme as well, for every text. */
    void add(Theme theme) {
        if (themes.stream().noneMatch(known -> known.id().equals(theme.id()))) {
            themes.add(theme);
            fields.forEach(field -> field.getDataProvider().refreshAll());
        }
    }

    private void show(WritingDesk desk) {
        content.removeAll();
        fields.clear();
        themes.clear();
        themes.addAll(desk.themes(item.code()));
        showCounts(desk);
        for (Writing.State state : Writing.State.values()) {
            List<Writing> these = desk.writings(item.code()).stream()
                    .filter(writing -> writing.state() == state)
                    .toList();
            if (these.isEmpty()) {
                continue;
            }
            String title = text(key("survey.texts.part", state), Formats.here().number(these.size()));
            Div list = list(these);
            switch (state) {
                case WAITING -> content.add(new H3(title), list);
                case RELEASED -> {
                    Paragraph help = new Paragraph(text("survey.texts.themes.help"));
                    help.addClassNames("muted", "small");
                    content.add(new H3(title), counts, help, list);
                }
                case KEPT_BACK -> content.add(new Unfolding(title, list));
            }
        }
    }

    private Div list(List<Writing> these) {
        Div list = new Div();
        list.addClassName("writings");
        add(list, these, 0);
        return list;
    }

    private void add(Div list, List<Writing> these, int from) {
        int end = Math.min(these.size(), from + AT_ONCE);
        for (int place = from; place < end; place++) {
            list.add(new WritingRow(writings, this, these.get(place), place + 1));
        }
        if (end < these.size()) {
            Div more = new Div();
            more.add(Actions.row(Actions.secondary(text("survey.texts.more", these.size() - end), () -> {
                list.remove(more);
                add(list, these, end);
            })));
            list.add(more);
        }
    }

    private void showCounts(WritingDesk desk) {
        counts.removeAll();
        Map<String, Long> given = desk.writings(item.code()).stream()
                .filter(writing -> writing.state() == Writing.State.RELEASED)
                .flatMap(writing -> writing.themes().stream())
                .collect(Collectors.groupingBy(Theme::words, TreeMap::new, Collectors.counting()));
        if (given.isEmpty()) {
            counts.add(new Paragraph(text("survey.texts.no-themes")));
            return;
        }
        UnorderedList list = new UnorderedList();
        given.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(theme ->
                        list.add(new ListItem(text("survey.texts.theme-count", theme.getKey(), theme.getValue()))));
        counts.add(new Paragraph(text("survey.texts.themes-counted")), list);
    }
}
