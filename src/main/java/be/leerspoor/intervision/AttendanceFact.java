package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;

/**
 * That somebody was present at a meeting that was held; whoever only looked on was present too, in no part.
 *
 * @param method the code of the method; empty when there was none
 */
public record AttendanceFact(
        MeetingId meeting, PersonId person, LocalDate heldOn, String method, boolean presenter, boolean facilitator) {}
