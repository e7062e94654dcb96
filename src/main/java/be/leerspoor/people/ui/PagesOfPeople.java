package be.leerspoor.people.ui;

import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.SignedIn;
import be.leerspoor.people.SignedInPerson;
import be.leerspoor.shell.ui.OpenPages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which page stands open before whom. When what a person may do changes, a page whose session has ended goes away by
 * itself, at once, and a page that watches what it shows judges again.
 */
@Component
class PagesOfPeople implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient Map<UI, String> open = new ConcurrentHashMap<>();
    private final transient SignedIn signedIn;
    private final transient OpenPages openPages;

    PagesOfPeople(SignedIn signedIn, OpenPages openPages) {
        this.signedIn = signedIn;
        this.openPages = openPages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begin -> {
            Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
            if (somebody != null && somebody.getPrincipal() instanceof SignedInPerson person) {
                UI page = begin.getUI();
                open.put(page, person.personId());
                page.addDetachListener(gone -> open.remove(page));
            }
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void check(AccessChanged changed) {
        String person = changed.person().toString();
        VaadinSession asking = VaadinSession.getCurrent();
        open.forEach((page, whose) -> {
            if (whose.equals(person)) {
                page.accessLater(() -> judgeAgain(page, asking), () -> open.remove(page))
                        .run();
            }
        });
    }

    /** Runs in the page's own session, so that "signed in" is about the person in front of it. */
    private void judgeAgain(UI page, @Nullable VaadinSession asking) {
        VaadinSession session = page.getSession();
        if (session == null) {
            return;
        }
        if (signedIn.isStaff()) {
            openPages.judgeAgain(page);
            return;
        }
        page.getPage().setLocation("login");
        if (session.equals(asking)) {
            // This very request is still to be answered; the session ends with the next one.
            return;
        }
        // Without a socket the browser finds the session gone as soon as it asks for anything.
        if (page.getPushConfiguration().getPushMode().isEnabled()) {
            page.push();
        }
        session.getSession().invalidate();
    }
}
