package be.leerspoor.shell.terminal;

import java.net.URL;
import org.springframework.aot.AotDetector;

/**
 * The beans of a server as the build wrote them out, so that a start need not look for them. What differs between one
 * start and another is read from the properties by the beans, and never decides which beans there are.
 */
final class PreparedBeans {

    private static final String INITIALIZER = "__ApplicationContextInitializer.class";

    private PreparedBeans() {}

    /** Lets a server that starts from a jar use them; in an editor they would be those of the last build. */
    static void useFor(Class<?> application) {
        URL prepared = application.getResource(application.getSimpleName() + INITIALIZER);
        if (prepared != null && prepared.getProtocol().equals("jar")) {
            System.setProperty(AotDetector.AOT_ENABLED, "true");
        }
    }
}
