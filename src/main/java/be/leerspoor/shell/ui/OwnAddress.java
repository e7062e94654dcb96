package be.leerspoor.shell.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/** The address under which the browser of this moment reaches us, for links that are handed on. */
public final class OwnAddress {

    private OwnAddress() {}

    /** The whole address of a place inside the application; {@code path} has no leading slash. */
    public static String of(String path) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request == null) {
            return "/" + path;
        }
        HttpServletRequest http = request.getHttpServletRequest();
        boolean usual = http.getServerPort() == (http.isSecure() ? 443 : 80);
        return http.getScheme() + "://" + http.getServerName() + (usual ? "" : ":" + http.getServerPort())
                + http.getContextPath() + "/" + path;
    }
}
