package be.leerspoor.stories;

import be.leerspoor.people.MonthCount;
import java.util.Optional;

/**
 * Stories in a month in numbers, without a name and without a word of them.
 *
 * @param published stories that were published for the first time; empty as long as none ever was
 * @param used how often somebody told that they used one; empty as long as nobody ever did
 * @param searchedInVain how many questions found nothing, of how many that were put; empty until the month is over, and where none
 *     was put
 */
public record StoryFigures(
        Optional<MonthCount> published, Optional<MonthCount> used, Optional<MonthCount> searchedInVain) {}
