package be.leerspoor.kit;

import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Makes the world as new before each test: the cast and nothing else in the database, the clock at {@link #NOW}. */
public final class TestWorld implements BeforeEachCallback {

    /** When every test begins: Tuesday 9 March 2027, 14:05 in Brussels. */
    public static final String NOW = "2027-03-09T13:05:00Z";

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        if (application.getBean(Clock.class) instanceof MovableClock clock) {
            clock.moveTo(Instant.parse(NOW));
        }
        if (application.getBean(Statements.class).anythingWritten()) {
            application.getBean(TestRows.class).restore();
            application.getBean(Statements.class).anythingWritten();
        }
        application.getBeansOfType(Restored.class).values().forEach(Restored::restore);
    }

    /** Something outside the database that must be as new before each test; a bean in the test sources. */
    @FunctionalInterface
    public interface Restored {

        /** Makes it as new. */
        void restore();
    }
}
