package be.leerspoor.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of somebody's path.
 *
 * @param step the code of the step it is about; empty when it is about the path
 * @param evidence what made the difference, where it was evidence
 */
record PathNews(
        PathVersion path,
        @Nullable String step,
        Change what,
        @Nullable UUID evidence) {}
