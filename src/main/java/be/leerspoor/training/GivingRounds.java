package be.leerspoor.training;

import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.OwnThread;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Gives paths to whoever fits on a thread of its own, since that may take minutes: as soon as a trainer decides so, and every
 * hour. A round that was cut short is simply made again and goes on with whoever is left.
 */
@Component
@CalledByProgram
class GivingRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GivingRounds.class);

    private final Giving giving;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final OwnThread thread = new OwnThread("giving-paths");

    GivingRounds(Giving giving) {
        this.giving = giving;
    }

    @TransactionalEventListener
    void on(PathGivenFrom given) {
        begin();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
    public void begin() {
        // One that has yet to begin sees everything that is there by then.
        if (isRunning() && asked.compareAndSet(false, true) && !thread.hand(this::round)) {
            asked.set(false);
        }
    }

    private void round() {
        asked.set(false);
        try {
            giving.giveToWhoFits(this::isRunning);
        } catch (RuntimeException failure) {
            LOG.warn("Paths are given later", failure);
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
