package be.leerspoor.shell;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a public service method that only the program itself calls, never a screen, so that no person needs guarding. */
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface CalledByProgram {}
