package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.RouterLink;

/** A link to a place of the frame that shows when one is there. */
final class PlaceLink extends RouterLink {

    private static final long serialVersionUID = 1L;

    private PlaceLink(NavigationEntry place, String words) {
        setRoute(place.target());
        addClassName("place");
        Span label = new Span(words);
        add(Icon.of(place.icon()), label);
        place.shortcut().ifPresent(key -> {
            getElement().setAttribute("data-shortcut", key);
            getElement().setAttribute("aria-keyshortcuts", key);
        });
        setHighlightCondition((link, event) -> isHere(event));
        setHighlightAction((link, here) -> {
            if (here) {
                getElement().setAttribute("aria-current", "page");
            } else {
                getElement().removeAttribute("aria-current");
            }
        });
    }

    static PlaceLink inRail(NavigationEntry place) {
        return new PlaceLink(place, text(place.textKey()));
    }

    static PlaceLink onPhone(NavigationEntry place) {
        return new PlaceLink(place, text(place.phoneKey().orElse(place.textKey())));
    }

    private boolean isHere(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        String there = getHref();
        return here.equals(there) || (!there.isEmpty() && here.startsWith(there + "/"));
    }
}
