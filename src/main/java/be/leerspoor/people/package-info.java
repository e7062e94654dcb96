/** Persons, teams, roles, who is signed in, who may what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "shell :: ui", "shell :: terminal"})
package be.leerspoor.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
