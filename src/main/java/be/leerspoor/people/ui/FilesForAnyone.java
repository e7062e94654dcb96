package be.leerspoor.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Whether a style, script, font or picture is asked for that is the same for everyone and really lies there: that a file
 * is missing is told by a page, with all that belongs to a page.
 */
final class FilesForAnyone implements RequestMatcher {

    private static final String OURS = "/leerspoor-";
    private static final String OF_THE_FRAMEWORK = "/VAADIN/build/";

    @Override
    public boolean matches(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        // Confidential: only what stands in the address as it is; nothing encoded, nothing that climbs.
        return HttpMethod.GET.matches(request.getMethod())
                && path.matches("[\\w/.-]+\\.\\w+")
                && !path.contains("..")
                && (path.startsWith(OURS) && lies("META-INF/resources" + path)
                        || path.startsWith(OF_THE_FRAMEWORK) && lies("META-INF/VAADIN/webapp" + path));
    }

    private static boolean lies(String place) {
        return new ClassPathResource(place, FilesForAnyone.class.getClassLoader()).exists();
    }
}
