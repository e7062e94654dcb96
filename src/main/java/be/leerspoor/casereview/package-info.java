/** Appreciative reviews of cases: writing, sharing, responding, withdrawing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "privacy", "privacy :: ui", "search", "shell", "shell :: ui"})
package be.leerspoor.casereview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
