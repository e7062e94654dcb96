package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;

/** Somebody was taken into a group from a day on. */
record MemberJoined(GroupId group, PersonId person, LocalDate from) {}
