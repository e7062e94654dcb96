package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.MeetingThemes;
import be.leerspoor.intervision.Theme;
import be.leerspoor.intervision.Themes;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TagChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a meeting was about: to choose for the presenter and for whoever writes the minutes, to read for the others. */
final class ThemesCard extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Themes themes;
    private final transient MeetingId meeting;
    private final CheckboxGroup<Theme> choice = new CheckboxGroup<>(text("intervision.themes.choose"));
    private final Div message = new Div();
    private transient Set<Theme> kept;

    ThemesCard(Themes themes, MeetingId meeting) {
        this.themes = themes;
        this.meeting = meeting;
        MeetingThemes known = themes.of(meeting);
        this.kept = Set.copyOf(known.chosen());
        if (known.mayChoose()) {
            getContent().add(Card.titled(text("intervision.themes.title"), choice(known), message));
        } else if (!known.chosen().isEmpty()) {
            getContent().add(Card.titled(text("intervision.themes.title"), chips(known.chosen())));
        }
    }

    private Component choice(MeetingThemes known) {
        choice.setHelperText(text("intervision.themes.choose.help"));
        choice.setItems(known.offered());
        choice.setItemLabelGenerator(theme -> theme.name(language()));
        choice.setValue(kept);
        choice.addValueChangeListener(change -> choose(change.getValue()));
        message.getElement().setAttribute("aria-live", "polite");
        return choice;
    }

    private static Component chips(List<Theme> chosen) {
        return Actions.row(chosen.stream()
                .map(theme -> TagChip.plain(theme.name(language())))
                .toArray(Component[]::new));
    }

    private void choose(Set<Theme> chosen) {
        if (chosen.equals(kept)) {
            return;
        }
        message.removeAll();
        if (chosen.size() > MeetingThemes.MOST) {
            choice.setValue(kept);
            message.add(Notice.attention(text("intervision.themes.too-many", MeetingThemes.MOST)));
            return;
        }
        kept = Set.copyOf(chosen);
        themes.choose(meeting, chosen.stream().map(Theme::code).collect(Collectors.toSet()));
        message.add(Notice.done(text("intervision.themes.kept")));
    }
}
