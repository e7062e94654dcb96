package be.leerspoor.training.ui;

import be.leerspoor.training.EditionId;
import be.leerspoor.training.SessionId;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;

/** Where the pages of courses and editions are. */
final class CourseAddress {

    static final String PLACE = "training/courses";
    static final String NEW = "training/courses/new";
    static final String NEW_EDITION = "training/editions/new";

    /** The part of the address of a new edition that names its course. */
    static final String OF_COURSE = "course";

    private CourseAddress() {}

    static String course(String code) {
        return PLACE + "/" + code;
    }

    static String newEdition(String course) {
        return NEW_EDITION + "?" + OF_COURSE + "=" + course;
    }

    static String edition(EditionId edition) {
        return "training/editions/" + edition;
    }

    static String change(EditionId edition) {
        return edition(edition) + "/edit";
    }

    static String attendance(SessionId session) {
        return "training/attendance/" + session;
    }

    /** The edition that the address names; empty when it names none. */
    static Optional<EditionId> edition(RouteParameters parameters) {
        try {
            return parameters.get("edition").map(EditionId::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
