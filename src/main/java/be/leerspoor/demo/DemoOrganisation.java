package be.leerspoor.demo;

import be.leerspoor.people.FirstStep;
import be.leerspoor.people.FirstSteps;
import be.leerspoor.shell.CalledByProgram;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the demo organisation when the database is empty, before the server takes requests. It is made as a whole or not
 * at all: a start that was cut short leaves nothing behind, and one that exists goes on as it was left.
 */
@CalledByProgram
class DemoOrganisation implements SmartLifecycle {

    private static final Moment OPENED = new Moment(550, LocalTime.of(9, 0));

    private final DemoPeople people;
    private final FirstSteps steps;
    private final DemoReviews reviews;
    private final DemoStories stories;
    private final DemoUses uses;
    private final DemoIntervision intervision;
    private final DemoTraining training;
    private final DemoSurveys surveys;
    private final DemoPlan plan;
    private final ActingAs acting;
    private final TransactionOperations transactions;
    private volatile boolean running;

    DemoOrganisation(
            DemoPeople people,
            FirstSteps steps,
            DemoReviews reviews,
            DemoStories stories,
            DemoUses uses,
            DemoIntervision intervision,
            DemoTraining training,
            DemoSurveys surveys,
            DemoPlan plan,
            ActingAs acting,
            TransactionOperations transactions) {
        this.people = people;
        this.steps = steps;
        this.reviews = reviews;
        this.stories = stories;
        this.uses = uses;
        this.intervision = intervision;
        this.training = training;
        this.surveys = surveys;
        this.plan = plan;
        this.acting = acting;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        if (people.nobodyYet()) {
            transactions.executeWithoutResult(_ -> create());
            transactions.executeWithoutResult(_ -> {
                training.settle();
                surveys.settle();
            });
            transactions.executeWithoutResult(_ -> plan.settle());
        }
        running = true;
    }

    private void create() {
        acting.nobody(OPENED, () -> {
            people.settle();
            return people;
        });
        acting.person("hasan", OPENED, () -> {
            List.of(FirstStep.values()).forEach(steps::done);
            return steps;
        });
        stories.create(reviews.create());
        uses.create();
        intervision.create();
        training.create();
        surveys.create();
        plan.create();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the search index is opened and before the web server listens, which both come last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
