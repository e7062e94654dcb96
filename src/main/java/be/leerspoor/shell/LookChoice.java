package be.leerspoor.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark, or as the device has it. Kept in this browser only: it belongs to a room, not to a person. */
public enum LookChoice {
    SYSTEM,
    LIGHT,
    DARK;

    private static final String COOKIE = "leerspoor-look";

    /** What this browser remembers; the device decides where it remembers nothing. */
    public static LookChoice of(VaadinRequest request) {
        return kept(request.getCookies());
    }

    /** The same for a page outside of the framework. */
    public static LookChoice of(HttpServletRequest request) {
        return kept(request.getCookies());
    }

    private static LookChoice kept(Cookie @Nullable [] cookies) {
        return Cookies.read(cookies, COOKIE)
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
