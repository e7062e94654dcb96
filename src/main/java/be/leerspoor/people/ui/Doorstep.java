package be.leerspoor.people.ui;

import be.leerspoor.people.Network;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where the sessions stand of whoever has not signed in: for a short time, and not more of them than there is room for.
 * Who signs in comes inside and makes room.
 */
@Component
class Doorstep implements HttpSessionListener, SessionAuthenticationStrategy {

    /** Long enough to fill in a short form; one that comes too late leads to a new one with the name still in it. */
    static final Duration WAITS = Duration.ofMinutes(6);

    /** An office has one address, and signs in at nine. */
    static final int ROOM_FOR_ONE_NETWORK = 300;

    /** Some 80 MB. */
    static final int ROOM = 1_000;

    private static final String PLACE = Doorstep.class.getName();
    private static final Network UNKNOWN = new Network("");

    private final Duration inside;
    private final int room;
    private final int roomForOneNetwork;
    private final Map<Network, Integer> taken = new HashMap<>();
    private int takenByAll;

    @Autowired
    Doorstep(@Value("${server.servlet.session.timeout:30m}") Duration inside) {
        this(inside, ROOM, ROOM_FOR_ONE_NETWORK);
    }

    Doorstep(Duration inside, int room, int roomForOneNetwork) {
        this.inside = inside;
        this.room = room;
        this.roomForOneNetwork = roomForOneNetwork;
    }

    /** Whether there is no room for one more from this address. */
    synchronized boolean isFull(String remoteAddress) {
        return takenByAll >= room || taken.getOrDefault(Network.of(remoteAddress), 0) >= roomForOneNetwork;
    }

    @Override
    public void sessionCreated(HttpSessionEvent begun) {
        begun.getSession().setMaxInactiveInterval((int) WAITS.toSeconds());
        begun.getSession().setAttribute(PLACE, new Place(whereFrom()));
    }

    @Override
    public void onAuthentication(Authentication somebody, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(PLACE);
            session.setMaxInactiveInterval((int) inside.toSeconds());
        }
    }

    /** Lets the session at hand stand as long as one inside, while a longer form is filled in. */
    void letFillIn() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getSession() != null) {
            session.getSession().setMaxInactiveInterval((int) inside.toSeconds());
        }
    }

    private static Network whereFrom() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at
                ? Network.of(at.getRequest().getRemoteAddr())
                : UNKNOWN;
    }

    private synchronized void count(Network network, int more) {
        takenByAll += more;
        taken.merge(network, more, (before, change) -> before + change == 0 ? null : before + change);
    }

    /** Taken as long as it lies in the session, however the session ends. */
    private final class Place implements HttpSessionBindingListener {

        private final Network network;

        private Place(Network network) {
            this.network = network;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent taken) {
            count(network, 1);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent left) {
            count(network, -1);
        }
    }
}
