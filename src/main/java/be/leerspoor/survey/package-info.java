/**
 * Surveys: questionnaires and their waves, answers that nobody can trace, and what is told of them. Decision 0017 argues how
 * answers stay closed. The edges to stories and case reviews exist so that a tool and an experienced effect are shown beside what
 * colleagues wrote of it; decision 0018 argues them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "casereview",
            "stories",
            "training",
            "notice",
            "people",
            "privacy",
            "privacy :: ui",
            "shell",
            "shell :: ui"
        })
package be.leerspoor.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
