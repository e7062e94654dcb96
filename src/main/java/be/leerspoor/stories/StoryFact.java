package be.leerspoor.stories;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;

/**
 * That a story of somebody was published, also when it left the shelf again.
 *
 * @param publishedOn the day on which it was published first
 */
public record StoryFact(StoryId story, PersonId author, LocalDate publishedOn) {}
