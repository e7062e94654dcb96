package be.leerspoor.demo;

import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.people.PersonId;
import java.util.List;

/** Somebody has a new practice room, to which these fellows come. */
record PracticeBegun(GroupId group, MeetingId meeting, PersonId newcomer, List<FellowScript> fellows) {}
