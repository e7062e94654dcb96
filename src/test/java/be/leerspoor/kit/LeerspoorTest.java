package be.leerspoor.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of the whole application. The build runs it twice: on H2 and on a real PostgreSQL. Before each test the world is
 * as new: the cast of {@link be.leerspoor.demo.Cast}, no content, Tuesday 9 March 2027, 14:05.
 */
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@LeerspoorContext
@Tag("database")
public @interface LeerspoorTest {}
