package be.leerspoor.casereview;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;

/**
 * That somebody opened a review to others, also when they closed it again.
 *
 * @param template the code of the template it was written with
 * @param sharedOn the day on which it was opened last
 */
public record ReviewFact(ReviewId review, PersonId author, String template, LocalDate sharedOn) {}
