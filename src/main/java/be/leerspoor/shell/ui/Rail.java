package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.LanguageChoice;
import be.leerspoor.shell.ShellPerson;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where one can go, and who one is: a rail at the left of a wide screen, a bar at the bottom of a phone. */
final class Rail extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    /** What the browser says when one comes back to this page from another; once in so many milliseconds at most. */
    private static final String BACK = "leerspoor-back";

    private static final int BACK_AT_MOST_EVERY = 5_000;

    private final List<PlaceLink> links = new ArrayList<>();
    private final List<NewsMark> marks = new ArrayList<>();
    private final transient List<HelpText> helps;
    private String before = "-";

    Rail(
            List<NavigationEntry> places,
            List<HelpText> helps,
            ShellPerson person,
            LanguageChoice language,
            OpenPages openPages) {
        this.helps = List.copyOf(helps);
        getContent().addClassName("rail");
        RouterLink home = new RouterLink();
        home.setRoute(StartView.class);
        home.addClassName("rail-home");
        home.add(new Wordmark());
        Nav nav = new Nav();
        nav.addClassName("rail-places");
        nav.setAriaLabel(text("shell.nav.label"));
        in(places, NavigationEntry.Group.WORK).forEach(place -> nav.add(known(PlaceLink.inRail(place))));
        List<NavigationEntry> administration = in(places, NavigationEntry.Group.ADMINISTRATION);
        if (!administration.isEmpty()) {
            Span heading = new Span(text("shell.nav.administration"));
            heading.addClassNames("rail-heading", "wide-only");
            nav.add(heading);
            administration.forEach(place -> nav.add(known(PlaceLink.inRail(place))));
        }
        AccountPanel panel = new AccountPanel(places, person, language, this::help);
        panel.links().forEach(this::known);
        NativeButton opener = opener(person);
        Div atHand = new Div();
        atHand.addClassName("rail-at-hand");
        for (NavigationEntry place : places) {
            place.news().ifPresent(news -> {
                NewsMark mark = new NewsMark(news, openPages);
                mark.addClassName("narrow-only");
                opener.add(mark);
                PlaceLink inRail = known(PlaceLink.inRail(place));
                atHand.add(inRail);
                mark.alsoAt(inRail);
                panel.links().stream().filter(link -> link.leadsTo(place)).forEach(mark::alsoAt);
                marks.add(mark);
            });
        }
        NativeButton help = AccountPanel.row(IconName.INFO, text("shell.help"));
        help.addClassName("wide-only");
        help.addClickListener(click -> help());
        atHand.add(help, opener);
        getContent().add(home, nav, atHand, panel);
        opener.getElement().setAttribute("data-back", BACK);
        opener.getElement()
                .addEventListener(BACK, back -> marks.forEach(NewsMark::lookAgain))
                .throttle(BACK_AT_MOST_EVERY);
    }

    /** Marks where one is: of places that lie inside each other only the innermost. */
    void markHere(String address) {
        String here = links.stream()
                .filter(link -> link.holds(address))
                .map(PlaceLink::getHref)
                .max(Comparator.comparingInt(String::length))
                .orElse("-");
        links.forEach(link -> link.markAsHere(link.getHref().equals(here)));
        marks.forEach(mark -> mark.lookAgain(before));
        before = address;
    }

    private void help() {
        new HelpDialog(helps, before).show();
    }

    private PlaceLink known(PlaceLink link) {
        links.add(link);
        return link;
    }

    private static NativeButton opener(ShellPerson person) {
        Span name = new Span(person.shownName());
        name.addClassName("wide-only");
        Span more = new Span(text("shell.nav.more"));
        more.addClassName("narrow-only");
        NativeButton opener = new NativeButton();
        opener.addClassNames("place", "rail-account");
        opener.add(Icon.of(IconName.PROFILE), name, more);
        opener.getElement().setAttribute("popovertarget", AccountPanel.ID);
        return opener;
    }

    private static List<NavigationEntry> in(List<NavigationEntry> places, NavigationEntry.Group group) {
        return places.stream().filter(place -> place.group() == group).toList();
    }
}
