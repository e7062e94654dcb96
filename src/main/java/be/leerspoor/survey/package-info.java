/**
 * Surveys: what is told of answers so that nobody can be found in it, and how answers are closed until then. Decision 0017 argues
 * how.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package be.leerspoor.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
