package be.leerspoor.demo;

import be.leerspoor.training.EditionId;
import be.leerspoor.training.EvidenceCatchUp;
import java.util.Map;

/** Two years of courses and paths of the cast, told in the order in which it happened; what they did in practice counts by itself. */
class DemoTraining {

    private final DemoPaths paths;
    private final DemoCourses courses;
    private final DemoAsked asked;
    private final DemoAfterCourses afterCourses;
    private final EvidenceCatchUp catchUp;
    private final DemoTrainingRepository repository;

    DemoTraining(
            DemoPaths paths,
            DemoCourses courses,
            DemoAsked asked,
            DemoAfterCourses afterCourses,
            EvidenceCatchUp catchUp,
            DemoTrainingRepository repository) {
        this.paths = paths;
        this.courses = courses;
        this.asked = asked;
        this.afterCourses = afterCourses;
        this.catchUp = catchUp;
        this.repository = repository;
    }

    /** Brings paths and courses about, and what people did with them. */
    void create() {
        paths.begin();
        Map<String, EditionId> editions = courses.create();
        paths.read();
        catchUp.catchUp();
        asked.before();
        paths.drawUpTheNextVersion();
        asked.after();
        paths.goOn();
        afterCourses.create(editions);
    }

    /** When all is written: tells each change on the day on which it happened. */
    void settle() {
        repository.settle();
    }
}
