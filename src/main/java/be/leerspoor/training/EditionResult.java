package be.leerspoor.training;

import be.leerspoor.privacy.ShareDecision;
import java.time.LocalDate;

/** What became of a wish to plan, change or cancel an edition. */
public sealed interface EditionResult {

    /** The edition is planned. */
    record Planned(EditionId edition) implements EditionResult {}

    /** It is changed. */
    record Done() implements EditionResult {}

    /** It was changed since the page was opened, or is no longer so; nothing was changed now. */
    record ChangedMeanwhile() implements EditionResult {}

    /** Something stands in it that may be kept nowhere. */
    record NeverStored() implements EditionResult {}

    /** No such course is offered. */
    record NoSuchCourse() implements EditionResult {}

    /** Somebody who would give a session is no trainer here. */
    record NoSuchTrainers() implements EditionResult {}

    /** The session of this day lies in the past. */
    record InThePast(LocalDate day) implements EditionResult {}

    /** The session of this day lies further away than one can plan. */
    record TooFarAway(LocalDate day) implements EditionResult {}

    /** More people than that have a place already. */
    record TooFewPlaces(int placed) implements EditionResult {}

    /** A session that began is neither moved nor dropped. */
    record SessionBegan() implements EditionResult {}

    /** A reason of this many characters at most is needed. */
    record ReasonLength(int limit) implements EditionResult {}

    /** Somebody may be recognised by what is marked in it: it is taken out, or left in on purpose. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements EditionResult {}
}
