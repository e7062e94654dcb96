package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.LanguageChoice;
import be.leerspoor.shell.ShellPerson;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The bar at the bottom of a phone: the places one thumb needs, and the rest under "Meer". */
final class PhoneBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int ROOM = 4;

    PhoneBar(List<NavigationEntry> places, ShellPerson person, LanguageChoice language) {
        getContent().addClassName("phone-bar");
        List<NavigationEntry> near = places.stream()
                .filter(place -> place.phoneKey().isPresent())
                .limit(ROOM)
                .toList();
        List<NavigationEntry> rest = places.stream()
                .filter(place -> !near.contains(place) && place.group() != NavigationEntry.Group.ACCOUNT)
                .toList();
        Nav nav = new Nav();
        nav.setAriaLabel(text("shell.nav.label"));
        near.forEach(place -> nav.add(PlaceLink.onPhone(place)));
        NativeButton more = new NativeButton();
        more.addClassName("place");
        more.add(Icon.of(IconName.MORE), new Span(text("shell.nav.more")));
        more.getElement().setAttribute("popovertarget", "more");
        nav.add(more);
        getContent().add(nav, new AccountPanel("more", rest, places, person, language));
    }
}
