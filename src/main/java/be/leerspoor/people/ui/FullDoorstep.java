package be.leerspoor.people.ui;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks whoever comes without a session to come back in a minute, when there is no room for one more on the doorstep. */
final class FullDoorstep extends OncePerRequestFilter {

    private static final String SECONDS = "60";
    private static final String FRAMEWORK_REQUEST = ApplicationConstants.REQUEST_TYPE_PARAMETER;
    private static final List<@Nullable String> OF_AN_OPEN_PAGE =
            Arrays.asList(ApplicationConstants.REQUEST_TYPE_UIDL, ApplicationConstants.REQUEST_TYPE_HEARTBEAT);

    private final Doorstep doorstep;
    private final RequestMatcher health;
    private final RequestMatcher ofTheFramework;

    FullDoorstep(Doorstep doorstep, RequestMatcher health, RequestMatcher ofTheFramework) {
        this.doorstep = doorstep;
        this.health = health;
        this.ofTheFramework = ofTheFramework;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) == null && doorstep.isFull(request.getRemoteAddr()) && !makesNoSession(request)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A page that stands open and lost its session must hear just that, from the framework. */
    private boolean makesNoSession(HttpServletRequest request) {
        return health.matches(request)
                || (ofTheFramework.matches(request)
                        && OF_AN_OPEN_PAGE.contains(request.getParameter(FRAMEWORK_REQUEST)));
    }
}
