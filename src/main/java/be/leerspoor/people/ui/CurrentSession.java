package be.leerspoor.people.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The session of the browser whose request is being handled. */
final class CurrentSession {

    private CurrentSession() {}

    /** Goes on with this proof of identity under a new session id, where the person's other sessions have just ended. */
    static void goOnAs(Authentication person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            // Confidential: whoever took the old id along stays outside.
            request.getHttpServletRequest().changeSessionId();
        }
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getSession() != null) {
            session.getSession()
                    .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }
}
