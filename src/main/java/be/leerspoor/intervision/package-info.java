/** Peer consultation: methods, groups, the live room and what was agreed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "casereview",
            "notice",
            "people",
            "privacy",
            "privacy :: ui",
            "search",
            "shell",
            "shell :: ui"
        })
package be.leerspoor.intervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
