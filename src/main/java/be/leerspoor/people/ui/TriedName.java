package be.leerspoor.people.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The name that somebody typed in a form that led nowhere, kept until the sign-in page is shown again. */
final class TriedName {

    private static final String KEPT = TriedName.class.getName();
    private static final int LONGEST = 254;

    private TriedName() {}

    static void keep(HttpServletRequest request) {
        String name = request.getParameter("username");
        if (name != null && !name.isBlank() && name.length() <= LONGEST) {
            request.getSession().setAttribute(KEPT, name.strip());
        }
    }

    /** Gives it once. */
    static Optional<String> take() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null || session.getSession() == null) {
            return Optional.empty();
        }
        Optional<String> name =
                Optional.ofNullable((String) session.getSession().getAttribute(KEPT));
        session.getSession().removeAttribute(KEPT);
        return name;
    }
}
