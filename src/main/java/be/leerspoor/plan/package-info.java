/**
 * The implementation plan: five years, four elements, what is meant to happen and what really happens. Its figures are counted
 * from what the other capabilities tell of themselves; decision 0020 argues how.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "survey",
            "training",
            "stories",
            "intervision",
            "casereview",
            "notice",
            "people",
            "privacy",
            "privacy :: ui",
            "shell",
            "shell :: ui",
            "shell :: terminal"
        })
package be.leerspoor.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
