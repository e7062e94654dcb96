/**
 * Training: paths with versions, courses and their editions, and the evidence that completes a step by itself. The edges to
 * intervision, case reviews and stories exist to learn that something happened, never what was said in it; decision 0014
 * argues them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "casereview",
            "intervision",
            "stories",
            "notice",
            "people",
            "privacy",
            "privacy :: ui",
            "shell",
            "shell :: ui",
            "shell :: terminal"
        })
package be.leerspoor.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
