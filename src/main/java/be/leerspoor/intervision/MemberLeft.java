package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;

/** Somebody's time in a group ends: {@code until} is the first day on which they are no longer in it. */
record MemberLeft(GroupId group, PersonId person, LocalDate until) {}
