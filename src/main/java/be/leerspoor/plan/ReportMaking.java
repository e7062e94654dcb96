package be.leerspoor.plan;

import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.OwnThread;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes the figures of a report on a thread of its own, for who asked for it, so that nobody waits with the page open. One that
 * was cut short has no figures, and is made again when somebody asks for that.
 */
@Component
@CalledByProgram
class ReportMaking implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMaking.class);
    private static final int STEPS = 3;

    private final YearReportRepository repository;
    private final Plan plan;
    private final CountedReportFigures figures;
    private final ReportRounds rounds;
    private final Clock clock;
    private final Map<UUID, ReportProgress> progress = new ConcurrentHashMap<>();
    private final OwnThread thread = new OwnThread("making-reports");

    ReportMaking(
            YearReportRepository repository,
            Plan plan,
            CountedReportFigures figures,
            ReportRounds rounds,
            Clock clock) {
        this.repository = repository;
        this.plan = plan;
        this.figures = figures;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** How far a report is; empty when nobody is at it. */
    Optional<ReportProgress> progress(UUID report) {
        return Optional.ofNullable(progress.get(report));
    }

    @TransactionalEventListener
    void on(ReportAsked asked) {
        if (isRunning()
                && progress.putIfAbsent(asked.report(), new ReportProgress(0, STEPS)) == null
                && !thread.hand(new DelegatingSecurityContextRunnable(() -> make(asked)))) {
            progress.remove(asked.report());
        }
    }

    private void make(ReportAsked asked) {
        UUID report = asked.report();
        try {
            LocalDate from = asked.from();
            LocalDate until = asked.until();
            Optional<ReportPlan> known = plan.asEverybodyReadsIt().map(stands -> new ReportPlan(stands, from, until));
            progress.put(report, new ReportProgress(1, STEPS));
            List<FrozenReport.Figure> counted = figures.of(from, until);
            progress.put(report, new ReportProgress(2, STEPS));
            FrozenReport frozen = new FrozenReport(
                    known.map(ReportPlan::goals).orElse(List.of()),
                    known.map(ReportPlan::decisions).orElse(List.of()),
                    counted,
                    rounds.of(from, until));
            repository.freeze(report, FrozenReportText.write(frozen), clock.instant());
        } catch (RuntimeException failure) {
            LOG.warn("A report was not made", failure);
        } finally {
            progress.remove(report);
        }
    }

    @Override
    public void start() {
        thread.begin();
    }

    @Override
    public void stop() {
        thread.end();
    }

    @Override
    public boolean isRunning() {
        return thread.isBegun();
    }
}
