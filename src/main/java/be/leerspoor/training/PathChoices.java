package be.leerspoor.training;

import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.TeamId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a path can ask and for whom it can be, as things are now.
 *
 * @param templates of reviews; read for a path that asks a review
 * @param held the roles that somebody holds today
 * @param groupSupervision whether the method of group supervision is offered; read for a path that asks it
 */
public record PathChoices(
        List<Named> courses,
        List<Named> templates,
        Map<RegionId, String> regions,
        Map<TeamId, String> teams,
        Set<Role> held,
        boolean groupSupervision) {

    /**
     * A course or a template by its code.
     *
     * @param retired whether it is offered no longer
     */
    public record Named(String code, String nameNl, String nameEn, boolean retired) {

        /** The name in the language of the screen. */
        public String name(Locale language) {
            return TrainingPath.isEnglish(language) ? nameEn : nameNl;
        }
    }

    public PathChoices {
        courses = List.copyOf(courses);
        templates = List.copyOf(templates);
        regions = Map.copyOf(regions);
        teams = Map.copyOf(teams);
        held = Set.copyOf(held);
    }

    /** The course of this code, also when it is retired. */
    public Optional<Named> course(String code) {
        return courses.stream().filter(course -> course.code().equals(code)).findFirst();
    }
}
