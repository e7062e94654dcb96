package be.leerspoor.training;

import java.time.LocalDate;

/**
 * An edition to come that one can enrol in or be proposed for.
 *
 * @param course the code of its course
 * @param first the day it begins
 * @param free how many places are left
 */
public record OpenEdition(EditionId edition, String course, LocalDate first, int free) {}
