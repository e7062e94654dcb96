package be.leerspoor.casereview;

import be.leerspoor.people.MonthCount;
import java.util.Optional;

/**
 * Reviews in a month in numbers, without a name and without a word of them.
 *
 * @param opened reviews that their author opened to others, counted in the month of the last time; empty as long as none ever was
 */
public record ReviewFigures(Optional<MonthCount> opened) {}
