package be.leerspoor.training;

import java.util.List;

/**
 * What training has for the start page of the signed-in person.
 *
 * @param paths the paths they are on, in the order of the organisation
 * @param courses editions that ask an answer of them, and sessions of theirs that are not over; the soonest first
 * @param asked what colleagues ask of them, what waits longest first
 * @param places where they have a place in a course or wait for one
 */
public record StartGlance(
        List<MyPath> paths, List<CourseWaiting> courses, List<AskedOfMe> asked, List<MyPlace> places) {

    public StartGlance {
        paths = List.copyOf(paths);
        courses = List.copyOf(courses);
        asked = List.copyOf(asked);
        places = List.copyOf(places);
    }
}
