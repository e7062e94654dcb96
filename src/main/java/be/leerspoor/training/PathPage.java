package be.leerspoor.training;

import org.jspecify.annotations.Nullable;

/**
 * A path for trainers, with what its newest version asks.
 *
 * @param places the names of regions and teams; there when it is for one of them
 */
public record PathPage(
        PathOverview overview, TrainingPath path, @Nullable PathChoices places) {}
