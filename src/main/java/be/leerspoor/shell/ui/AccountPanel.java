package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.LanguageChoice;
import be.leerspoor.shell.LookChoice;
import be.leerspoor.shell.ShellPerson;
import be.leerspoor.shell.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens over the page: further places, the person's own, how the screen looks, and the way out. */
final class AccountPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    static final String ID = "account";

    private final List<PlaceLink> links;

    AccountPanel(List<NavigationEntry> places, ShellPerson person, LanguageChoice language, Runnable help) {
        getContent().setId(ID);
        getContent().addClassName("panel");
        // The browser opens and closes it, without a question to the server.
        getContent().getElement().setAttribute("popover", "auto");
        Span name = new Span(person.shownName());
        name.addClassName("panel-name");
        getContent().add(name);
        links = places.stream()
                .filter(place -> place.phoneKey().isEmpty() || place.group() == NavigationEntry.Group.ACCOUNT)
                .map(PlaceLink::inPanel)
                .toList();
        links.forEach(getContent()::add);
        getContent().add(looks(), languages(language));
        NativeButton opener = row(IconName.INFO, text("shell.help"));
        opener.addClassName("narrow-only");
        opener.addClickListener(click -> help.run());
        NativeButton shortcuts = row(IconName.KEYBOARD, text("shell.shortcuts.title"));
        shortcuts.addClassName("wide-only");
        shortcuts.getElement().setAttribute("data-shortcut", "?");
        shortcuts.addClickListener(click -> new ShortcutsDialog(places).open());
        NativeButton leave = row(IconName.LEAVE, text("shell.account.leave"));
        leave.addClickListener(click -> person.signOut());
        getContent().add(opener, shortcuts, leave);
    }

    List<PlaceLink> links() {
        return links;
    }

    private static Div looks() {
        LookChoice now =
                VaadinRequest.getCurrent() == null ? LookChoice.SYSTEM : LookChoice.of(VaadinRequest.getCurrent());
        List<NativeButton> choices = new ArrayList<>();
        for (LookChoice choice : LookChoice.values()) {
            NativeButton button = choice(text(key("shell.look", choice)), choice == now);
            button.addClickListener(click -> {
                choice.choose();
                choices.forEach(other -> press(other, other.equals(button)));
            });
            choices.add(button);
        }
        return choiceRow(text("shell.look.title"), choices);
    }

    private static Div languages(LanguageChoice language) {
        List<NativeButton> choices = new ArrayList<>();
        for (Locale each : List.of(Texts.DUTCH, Texts.ENGLISH)) {
            NativeButton button = choice(text("shell.language." + each.getLanguage()), each.equals(Texts.language()));
            button.getElement().setAttribute("lang", each.toLanguageTag());
            button.addClickListener(click -> language.choose(each));
            choices.add(button);
        }
        return choiceRow(text("shell.language.title"), choices);
    }

    private static Div choiceRow(String title, List<NativeButton> choices) {
        Span label = new Span(title);
        label.addClassName("choice-title");
        Div buttons = new Div();
        buttons.addClassName("choice-buttons");
        buttons.getElement().setAttribute("role", "group");
        buttons.getElement().setAttribute("aria-label", title);
        choices.forEach(buttons::add);
        Div row = new Div(label, buttons);
        row.addClassName("choice-row");
        return row;
    }

    private static NativeButton choice(String words, boolean chosen) {
        NativeButton button = new NativeButton(words);
        press(button, chosen);
        return button;
    }

    private static void press(NativeButton button, boolean chosen) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    }

    static NativeButton row(IconName icon, String words) {
        NativeButton row = new NativeButton();
        row.addClassName("place");
        row.add(Icon.of(icon), new Span(words));
        return row;
    }
}
