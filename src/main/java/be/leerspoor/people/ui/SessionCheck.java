package be.leerspoor.people.ui;

import be.leerspoor.people.SignedIn;
import be.leerspoor.people.SignedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks on every request whether the session of a person still stands, and goes by the roles they have now: a session
 * remembers who somebody is, never what they may.
 */
final class SessionCheck extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final SecurityContextRepository sessions;

    SessionCheck(SignedIn signedIn, SecurityContextRepository sessions) {
        this.signedIn = signedIn;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication remembered = SecurityContextHolder.getContext().getAuthentication();
        if (remembered != null && remembered.getPrincipal() instanceof SignedInPerson) {
            Optional<Authentication> now = signedIn.authentication();
            if (now.isEmpty()) {
                end(request);
            } else if (!Set.copyOf(now.get().getAuthorities()).equals(Set.copyOf(remembered.getAuthorities()))) {
                remember(now.get(), request, response);
            }
        }
        chain.doFilter(request, response);
    }

    // Confidential: deactivated or signed out everywhere since; nothing of this session may be used again.
    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void remember(Authentication now, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
