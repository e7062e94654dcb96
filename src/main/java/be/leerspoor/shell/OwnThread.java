package be.leerspoor.shell;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread of its own for work that nobody waits for, one piece after the other. It begins and ends with the application; what is
 * in hand at the end gets five seconds.
 */
public final class OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(OwnThread.class);
    private static final int PATIENCE_SECONDS = 5;

    private final String name;
    private volatile @Nullable ExecutorService worker;

    /** A thread that bears this name once it is begun. */
    public OwnThread(String name) {
        this.name = name;
    }

    /** Begins to take work; once begun it does nothing. */
    public synchronized void begin() {
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name(name).daemon().factory());
        }
    }

    /** Whether it takes work. */
    public boolean isBegun() {
        return worker != null;
    }

    /** Does this after what was handed over before; false, and nothing, when it takes no work. */
    public synchronized boolean hand(Runnable work) {
        ExecutorService thread = worker;
        if (thread == null) {
            return false;
        }
        thread.execute(work);
        return true;
    }

    /** Takes no more work, and waits a little for what is in hand. */
    public void end() {
        ExecutorService thread = letGo();
        if (thread == null) {
            return;
        }
        // Not interrupted: that closes the file of the embedded database under the work in hand.
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The work of {} was cut short", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From here on nothing is handed to it, also by the work in hand. */
    private synchronized @Nullable ExecutorService letGo() {
        ExecutorService thread = worker;
        worker = null;
        return thread;
    }
}
