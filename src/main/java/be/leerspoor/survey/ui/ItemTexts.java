package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.Theme;
import be.leerspoor.survey.ThemeCount;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.Writing;
import be.leerspoor.survey.WritingDesk;
import be.leerspoor.survey.WritingPage;
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
import java.util.UUID;

/** What people wrote to one item: first what waits, then what was let through with its themes, then what is kept back. */
final class ItemTexts extends Composite<Div> {

    private static final long serialVersionUID = 1;

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
            desk.page(item.code(), state).ifPresent(this::show);
        }
    }

    private void show(WritingPage page) {
        String title =
                text(key("survey.texts.part", page.state()), Formats.here().number(page.of()));
        Div list = new Div();
        list.addClassName("writings");
        add(list, page, 0);
        switch (page.state()) {
            case WAITING -> content.add(new H3(title), list);
            case RELEASED -> {
                Paragraph help = new Paragraph(text("survey.texts.themes.help"));
                help.addClassNames("muted", "small");
                content.add(new H3(title), counts, help, list);
            }
            case KEPT_BACK -> content.add(new Unfolding(title, list));
        }
    }

    /** Adds the texts of a page under so many that stand there, and a button for what comes after. */
    private void add(Div list, WritingPage page, int before) {
        int shown = before;
        for (Writing writing : page.writings()) {
            shown++;
            list.add(new WritingRow(writings, this, writing, shown));
        }
        int now = shown;
        if (now < page.of()) {
            UUID last = page.writings().getLast().id();
            Div more = new Div();
            more.add(Actions.row(Actions.secondary(text("survey.texts.more", page.of() - now), () -> {
                list.remove(more);
                writings.after(wave, page.item(), page.state(), last).ifPresent(next -> add(list, next, now));
            })));
            list.add(more);
        }
    }

    private void showCounts(WritingDesk desk) {
        counts.removeAll();
        List<ThemeCount> given = desk.counts(item.code());
        if (given.isEmpty()) {
            counts.add(new Paragraph(text("survey.texts.no-themes")));
            return;
        }
        UnorderedList list = new UnorderedList();
        given.forEach(theme -> list.add(new ListItem(text("survey.texts.theme-count", theme.words(), theme.texts()))));
        counts.add(new Paragraph(text("survey.texts.themes-counted")), list);
    }
}
