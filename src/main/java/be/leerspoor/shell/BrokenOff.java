package be.leerspoor.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.stereotype.Component;

/** Ends a request quietly when whoever asked for it broke it off: the server would call that a fault of ours. */
@Component
class BrokenOff extends FilterRegistrationBean<Filter> {

    BrokenOff() {
        super(BrokenOff::pass);
        addUrlPatterns("/*");
        // Our pages and their downloads are reached by a forward to this name, and what goes wrong there is logged
        // there.
        addServletNames("springServlet");
        setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ASYNC);
    }

    private static void pass(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            if (!BugReference.isBrokenOff(fault)) {
                throw fault;
            }
            BugReference.log("download", fault);
        }
    }
}
