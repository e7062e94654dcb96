package be.leerspoor.training.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** Where the pages of training are. */
final class TrainingAddress {

    static final String PLACE = "training";
    static final String PATH = "training/path";
    static final String PATH_PARAMETER = "path";
    static final String DOSSIER = "training/record";
    static final String ASKED = "training/asked";
    static final String CONVERSATIONS = "training/conversations";
    static final String OBSERVATION = "training/observations";
    static final String OBSERVATION_PARAMETER = "observation";
    static final String EXEMPTIONS = "training/exemptions";
    static final String COURSES = "training/courses";
    static final String TEAM = "training/team";
    static final String COVERAGE = "training/coverage";
    static final String COVERAGE_YEARS = "training/coverage/years";

    static final String PATHS = "training/paths";

    private TrainingAddress() {}

    static String path(String code) {
        return PATH + "/" + code;
    }

    static String ofTrainers(String code) {
        return PATHS + "/" + code;
    }

    static String edit(String code) {
        return PATHS + "/" + code + "/edit";
    }

    static String observation(UUID id) {
        return OBSERVATION + "/" + id;
    }

    /** The observation an address names; empty when it is no such name at all. */
    static Optional<UUID> observationIn(RouteParameters parameters) {
        try {
            return parameters.get(OBSERVATION_PARAMETER).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
