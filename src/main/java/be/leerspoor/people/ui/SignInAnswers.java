package be.leerspoor.people.ui;

import be.leerspoor.people.TooManyTries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads back to the sign-in page, which says what was the matter; never which part of it was wrong. */
final class SignInAnswers implements AuthenticationFailureHandler, AccessDeniedHandler {

    static final String WRONG = "wrong";
    static final String WAIT = "wait";
    static final String AGAIN = "again";
    static final String READY = "ready";

    private final AccessDeniedHandler elsewhere = new AccessDeniedHandlerImpl();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        TriedName.keep(request);
        String answer = failure instanceof TooManyTries tooMany
                ? WAIT + "=" + Math.max(1, tooMany.waiting().toSeconds())
                : WRONG;
        response.sendRedirect(request.getContextPath() + "/login?" + answer);
    }

    /** A sign-in page that stood open for too long has an outdated form: it is shown again. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, jakarta.servlet.ServletException {
        if (denied instanceof CsrfException && request.getServletPath().startsWith("/login")) {
            TriedName.keep(request);
            response.sendRedirect(request.getContextPath() + "/login?" + AGAIN);
        } else if (request.getMethod().equals("GET")) {
            // Confidential: what may not be seen answers exactly as what does not exist.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            elsewhere.handle(request, response, denied);
        }
    }
}
