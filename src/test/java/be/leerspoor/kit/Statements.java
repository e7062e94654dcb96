package be.leerspoor.kit;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Sees every statement that goes to the database, so that a test can count them. A batch counts as one. */
public final class Statements implements ExecuteListener {

    private static final long serialVersionUID = 1;

    /** Work that may fail with anything. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private record Statement(Thread thread, String sql) {}

    private final transient List<List<Statement>> listeners = new CopyOnWriteArrayList<>();
    private final transient AtomicBoolean written = new AtomicBoolean(true);

    /** The SQL that this thread sends while the work is done, in order. */
    public List<String> during(Work work) {
        Thread current = Thread.currentThread();
        return record(work).stream()
                .filter(statement -> statement.thread().equals(current))
                .map(Statement::sql)
                .toList();
    }

    /** The SQL that any thread sends while the work is done: for requests over the wire. */
    public List<String> onAnyThreadDuring(Work work) {
        return record(work).stream().map(Statement::sql).toList();
    }

    private List<Statement> record(Work work) {
        List<Statement> recorded = new CopyOnWriteArrayList<>();
        listeners.add(recorded);
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            // By identity: two empty recordings are equal.
            listeners.removeIf(listener -> listener == recorded);
        }
        return List.copyOf(recorded);
    }

    /** Whether anything was written since the world was last as new. */
    boolean anythingWritten() {
        return written.get();
    }

    /** From now on what is written counts. */
    void nothingWritten() {
        written.set(false);
    }

    @Override
    public void executeStart(ExecuteContext context) {
        String[] batch = context.batchSQL();
        String sql = batch != null && batch.length > 0 && context.sql() == null ? batch[0] : context.sql();
        if (sql == null) {
            return;
        }
        if (!sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select")) {
            written.set(true);
        }
        // What a job of every hour asks at that moment is nobody's doing.
        if (!Thread.currentThread().getName().startsWith("scheduling-")) {
            listeners.forEach(listener -> listener.add(new Statement(Thread.currentThread(), sql)));
        }
    }
}
