package be.leerspoor.intervision;

import be.leerspoor.people.MonthCount;
import java.util.Optional;

/**
 * Intervision in a month in numbers, practice rooms left out, without a name and without a word of what was said.
 *
 * @param held meetings that were held to their end, also while the month goes on; empty as long as none ever was
 * @param present how often a member was at one, of how often one was expected; empty until the month is over, and of five
 *     people or fewer
 * @param closed of how many of the agreements that were to be done in the month the end was told; empty likewise
 */
public record IntervisionMonth(Optional<MonthCount> held, Optional<MonthCount> present, Optional<MonthCount> closed) {}
