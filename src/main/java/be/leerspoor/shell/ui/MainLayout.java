package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.LanguageChoice;
import be.leerspoor.shell.ShellPerson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every page of a signed-in person: a rail at the left, on a phone a bar at the bottom. */
@Layout
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "frame.css")
@StyleSheet("context://" + AppShell.FOLDER + "blocks.css")
@StyleSheet("context://" + AppShell.FOLDER + "reviews.css")
@StyleSheet("context://" + AppShell.FOLDER + "stories.css")
@StyleSheet("context://" + AppShell.FOLDER + "print.css")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private @Nullable Rail rail;
    private String here = "";

    MainLayout(
            ObjectProvider<NavigationEntry> places,
            ObjectProvider<HelpText> helps,
            ObjectProvider<ShellPerson> someone,
            LanguageChoice language,
            OpenPages openPages) {
        addClassName("frame");
        main.setId("main");
        main.addClassName("frame-main");
        main.getElement().setAttribute("tabindex", "-1");
        ShellPerson person = someone.getIfAvailable();
        if (person == null || !person.isSignedIn()) {
            addClassName("frame-bare");
            add(main);
            return;
        }
        List<NavigationEntry> seen = places.stream()
                .filter(place -> place.visible().get())
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        rail = new Rail(seen, helps.stream().toList(), person, language, openPages);
        add(skipLink(), rail, main);
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#main", text("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("data-skip", "main");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String there = event.getLocation().getPath();
        if (rail != null) {
            rail.markHere(there);
        }
        boolean back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
        if (!there.equals(here) && !back) {
            // The frame stays when the page changes, and with it how far one had scrolled.
            getUI().ifPresent(ui -> ui.getPage().executeJs("window.scrollTo(0, 0)"));
        }
        here = there;
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }
}
