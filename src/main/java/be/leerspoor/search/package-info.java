/** Full-text search in Dutch: an open shelf that all staff may read and a closed shelf that filters on access terms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "shell"})
package be.leerspoor.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
