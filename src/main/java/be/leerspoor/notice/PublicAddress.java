package be.leerspoor.notice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address of this application for people elsewhere: what {@code LEERSPOOR_PUBLIC_ADDRESS} says, else this machine. */
@Component
class PublicAddress {

    private final String given;
    private final Environment environment;

    PublicAddress(@Value("${leerspoor.public-address:}") String given, Environment environment) {
        this.given = given.strip().replaceFirst("/+$", "");
        this.environment = environment;
    }

    /** The whole address of a place inside the application. */
    String of(String path) {
        return root() + "/" + path.replaceFirst("^/+", "");
    }

    private String root() {
        if (!given.isEmpty()) {
            return given;
        }
        // Known only once the server listens: with port 0 it chooses one itself.
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
