package be.leerspoor.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A value per request that marks the scripts the server itself put into the page; no other inline script may run. */
@Component
@Order // Last, when everyone else has put their scripts into the page.
class PageNonce implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = PageNonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The value of this request; the same each time it is asked for. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String nonce) {
            return nonce;
        }
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageNonce::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        if (page.getVaadinRequest().getAttribute(ATTRIBUTE) instanceof String nonce) {
            for (Element script : page.getDocument().getElementsByTag("script")) {
                script.attr("nonce", nonce);
            }
        }
    }
}
