package be.leerspoor.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The language of the screen: what the signed-in person chose in their profile, else what this browser remembers, else
 * Dutch.
 */
@Component
public class LanguageChoice {

    private static final String COOKIE = "leerspoor-language";

    private final ObjectProvider<ShellPerson> person;

    LanguageChoice(ObjectProvider<ShellPerson> person) {
        this.person = person;
    }

    /** The language in which a page asked for by {@code request} is shown. */
    public Locale of(VaadinRequest request) {
        return chosen(request.getCookies());
    }

    /** The same for a page outside of the framework. */
    public Locale of(HttpServletRequest request) {
        return chosen(request.getCookies());
    }

    private Locale chosen(Cookie @Nullable [] cookies) {
        return person.stream()
                .filter(ShellPerson::isSignedIn)
                .flatMap(someone -> someone.language().stream())
                .findFirst()
                .map(Texts::known)
                .orElseGet(() -> Cookies.read(cookies, COOKIE)
                        .map(Locale::forLanguageTag)
                        .map(Texts::known)
                        .orElse(Texts.DUTCH));
    }

    /** Switches to a language: in this browser, for the signed-in person, and on the screen, which is shown again. */
    public void choose(Locale language) {
        Locale known = Texts.known(language);
        Cookies.keepInThisBrowser(COOKIE, known.toLanguageTag());
        person.stream().filter(ShellPerson::isSignedIn).forEach(someone -> someone.rememberLanguage(known));
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setLocale(known);
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().reload();
        }
    }
}
