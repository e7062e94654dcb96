/** Main layout, start page frame, error pages, shared components, texts, clock. Knows nothing of the capabilities. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package be.leerspoor.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
