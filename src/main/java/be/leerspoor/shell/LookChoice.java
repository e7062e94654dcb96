package be.leerspoor.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;

/** Light or dark, or as the device has it. Kept in this browser only: it belongs to a room, not to a person. */
public enum LookChoice {
    SYSTEM,
    LIGHT,
    DARK;

    private static final String COOKIE = "leerspoor-look";

    /** What this browser remembers; the device decides where it remembers nothing. */
    public static LookChoice of(VaadinRequest request) {
        return Cookies.read(request, COOKIE)
                .flatMap(kept -> Arrays.stream(values())
                        .filter(choice -> choice.htmlName().equals(kept))
                        .findFirst())
                .orElse(SYSTEM);
    }

    /** Shows the page this way from now on, in this browser. */
    public void choose() {
        Cookies.keepInThisBrowser(COOKIE, htmlName());
        UI.getCurrent().getPage().executeJs("document.documentElement.dataset.look = $0", htmlName());
    }

    /** The value of {@code data-look} on the page. */
    public String htmlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
