package be.leerspoor.training;

import be.leerspoor.shell.CalledByProgram;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
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
    private static final int PATIENCE_SECONDS = 5;

    private final Giving giving;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile @Nullable ExecutorService worker;

    GivingRounds(Giving giving) {
        this.giving = giving;
    }

    @TransactionalEventListener
    void on(PathGivenFrom given) {
        begin();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
    public void begin() {
        ExecutorService thread = worker;
        // One that has yet to begin sees everything that is there by then.
        if (thread != null && asked.compareAndSet(false, true)) {
            thread.execute(this::round);
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
    public synchronized void start() {
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("giving-paths").daemon().factory());
        }
    }

    @Override
    public synchronized void stop() {
        ExecutorService thread = worker;
        worker = null;
        if (thread == null) {
            return;
        }
        // Not interrupted: that closes the file of the embedded database under the work in hand.
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Paths are still being given; the next start goes on with it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
