/**
 * Good practice that every member of staff may find and use: writing, harvesting from a review, second reading, publishing,
 * using, finding. The edge to case reviews exists for harvesting only, and only while a story is being drafted; decision
 * 0006 argues it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "casereview",
            "search",
            "privacy",
            "privacy :: ui",
            "people",
            "shell",
            "shell :: ui",
            "shell :: terminal"
        })
package be.leerspoor.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
