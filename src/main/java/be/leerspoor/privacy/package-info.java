/** What keeps identifying data out: the detector, and the gate every text passes before it is stored or shared. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "shell", "shell :: ui"})
package be.leerspoor.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
