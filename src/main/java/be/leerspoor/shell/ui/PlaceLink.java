package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** A link to a place of the frame. */
final class PlaceLink extends RouterLink {

    private static final long serialVersionUID = 1L;

    private final Class<? extends Component> target;

    private PlaceLink(NavigationEntry place) {
        target = place.target();
        setRoute(place.target());
        addClassName("place");
        add(Icon.of(place.icon()));
    }

    /** In the rail; on a phone only when the place has a short word for it. */
    static PlaceLink inRail(NavigationEntry place) {
        PlaceLink link = new PlaceLink(place);
        Span words = new Span(text(place.textKey()));
        link.add(words);
        place.phoneKey().filter(key -> !key.equals(place.textKey())).ifPresent(key -> {
            words.addClassName("wide-only");
            Span shortWord = new Span(text(key));
            shortWord.addClassName("narrow-only");
            link.add(shortWord);
        });
        if (place.phoneKey().isEmpty()) {
            link.addClassName("wide-only");
        }
        place.shortcut().ifPresent(key -> {
            link.getElement().setAttribute("data-shortcut", key);
            link.getElement().setAttribute("aria-keyshortcuts", key);
        });
        return link;
    }

    /** In the panel; on a wide screen only what has no place in the rail. */
    static PlaceLink inPanel(NavigationEntry place) {
        PlaceLink link = new PlaceLink(place);
        link.add(new Span(text(place.textKey())));
        if (place.group() != NavigationEntry.Group.ACCOUNT || place.news().isPresent()) {
            link.addClassName("narrow-only");
        }
        return link;
    }

    /** Whether this place or something below it has this address. */
    boolean holds(String address) {
        String there = getHref();
        return address.equals(there) || (!there.isEmpty() && address.startsWith(there + "/"));
    }

    /** Whether it leads to this place. */
    boolean leadsTo(NavigationEntry place) {
        return target.equals(place.target());
    }

    /** Shows whether this is where one is. */
    void markAsHere(boolean here) {
        if (here) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
