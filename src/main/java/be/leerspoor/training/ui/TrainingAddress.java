package be.leerspoor.training.ui;

/** Where the pages of training are. */
final class TrainingAddress {

    static final String PLACE = "training";
    static final String PATH = "training/path";
    static final String PATH_PARAMETER = "path";
    static final String DOSSIER = "training/record";
    static final String COURSES = "training/courses";
    static final String TEAM = "training/team";
    static final String COVERAGE = "training/coverage";

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
}
