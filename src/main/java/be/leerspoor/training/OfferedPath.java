package be.leerspoor.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A path that can be walked, and from which day on it is given to whoever fits; without that day it is given to nobody by
 * itself.
 */
public record OfferedPath(TrainingPath path, @Nullable LocalDate givenFrom) {}
