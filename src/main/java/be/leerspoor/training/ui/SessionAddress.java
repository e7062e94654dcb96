package be.leerspoor.training.ui;

import be.leerspoor.training.EditionId;
import be.leerspoor.training.SessionId;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.function.Function;

/** The addresses of what belongs to a course session and to what comes after it. */
final class SessionAddress {

    static final String SESSION = "session";
    static final String EDITION = "edition";

    /** Where participants type the code over. */
    static final String ENTER = "training/enter";

    private SessionAddress() {}

    static String sheet(SessionId session) {
        return "training/attendance/" + session;
    }

    static String code(SessionId session) {
        return sheet(session) + "/code";
    }

    static String file(EditionId edition) {
        return "training/attendance/file/" + edition;
    }

    static String certificates(EditionId edition) {
        return "training/certificates/" + edition;
    }

    static String evaluation(EditionId edition) {
        return "training/evaluation/" + edition;
    }

    static String outcome(EditionId edition) {
        return evaluation(edition) + "/outcome";
    }

    static String later(EditionId edition) {
        return "training/later/" + edition;
    }

    /** The session an address names; empty when it is no such name at all. */
    static Optional<SessionId> session(RouteParameters parameters) {
        return read(parameters, SESSION, SessionId::of);
    }

    /** The edition an address names; empty when it is no such name at all. */
    static Optional<EditionId> edition(RouteParameters parameters) {
        return read(parameters, EDITION, EditionId::of);
    }

    private static <T> Optional<T> read(RouteParameters parameters, String name, Function<String, T> of) {
        try {
            return parameters.get(name).map(of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
