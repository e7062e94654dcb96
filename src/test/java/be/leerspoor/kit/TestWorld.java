package be.leerspoor.kit;

import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Makes the world as new before each test: the cast and nothing else in the database, the clock at {@link #NOW}. */
public final class TestWorld implements BeforeEachCallback {

    /** When every test begins: Tuesday 9 March 2027, 14:05 in Brussels. */
    public static final String NOW = "2027-03-09T13:05:00Z";

    private static final Logger log = LoggerFactory.getLogger(TestWorld.class);
    private static final int ATTEMPTS = 5;

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        // Each application makes one of its own and the last one made is in use, also where a run knows several.
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        if (application.getBean(Clock.class) instanceof MovableClock clock) {
            clock.moveTo(Instant.parse(NOW));
        }
        Statements statements = application.getBean(Statements.class);
        if (statements.anythingWritten()) {
            restore(application.getBean(TestRows.class));
            statements.nothingWritten();
        }
        application.getBeansOfType(Restored.class).values().forEach(Restored::restore);
    }

    /** A job may be writing what is being taken away: the world is only as new once all of it is. */
    private static void restore(TestRows rows) {
        for (int attempt = 1; ; attempt++) {
            try {
                rows.restore();
                return;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                log.warn("The database is being written to while it is cleared, attempt {}", attempt, e);
            }
        }
    }

    /** Something outside the database that must be as new before each test; a bean in the test sources. */
    @FunctionalInterface
    public interface Restored {

        /** Makes it as new. */
        void restore();
    }
}
