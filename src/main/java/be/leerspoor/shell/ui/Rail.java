package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.LanguageChoice;
import be.leerspoor.shell.ShellPerson;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** The rail at the left of a wide screen: where one can go, and who one is. */
final class Rail extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Rail(List<NavigationEntry> places, ShellPerson person, LanguageChoice language) {
        getContent().addClassName("rail");
        RouterLink home = new RouterLink();
        home.setRoute(StartView.class);
        home.addClassName("rail-home");
        home.add(new Wordmark());
        Nav nav = new Nav();
        nav.addClassName("rail-places");
        nav.setAriaLabel(text("shell.nav.label"));
        places.stream()
                .filter(place -> place.group() == NavigationEntry.Group.WORK)
                .forEach(place -> nav.add(PlaceLink.inRail(place)));
        List<NavigationEntry> administration = places.stream()
                .filter(place -> place.group() == NavigationEntry.Group.ADMINISTRATION)
                .toList();
        if (!administration.isEmpty()) {
            Span heading = new Span(text("shell.nav.administration"));
            heading.addClassName("rail-heading");
            nav.add(heading);
            administration.forEach(place -> nav.add(PlaceLink.inRail(place)));
        }
        AccountPanel panel = new AccountPanel("account", List.of(), places, person, language);
        NativeButton account = new NativeButton();
        account.addClassName("rail-account");
        account.add(Icon.of(IconName.PROFILE), new Span(person.shownName()));
        account.getElement().setAttribute("popovertarget", "account");
        getContent().add(home, nav, account, panel);
    }
}
