package be.leerspoor.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Not reachable from a screen: called by listeners, jobs or the terminal, and carries no signed-in person. Stands where a
 * service or one of its methods has no guard.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CalledByProgram {}
