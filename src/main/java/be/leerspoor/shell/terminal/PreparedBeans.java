package be.leerspoor.shell.terminal;

import org.springframework.aot.AotDetector;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.util.ClassUtils;

/**
 * The beans of a server as the build wrote them out, so that a start need not look for them. What differs between one
 * start and another is read from the properties by the beans, and never decides which beans there are.
 */
final class PreparedBeans {

    private static final String INITIALIZER = "__ApplicationContextInitializer";

    private PreparedBeans() {}

    /** Lets a server that starts use them; does nothing where the build made none, as in an editor. */
    static void useFor(Class<?> application) {
        boolean beingPrepared = Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
        if (!beingPrepared && ClassUtils.isPresent(application.getName() + INITIALIZER, application.getClassLoader())) {
            System.setProperty(AotDetector.AOT_ENABLED, "true");
        }
    }
}
