package be.leerspoor.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The application as people get it: a process of its own on a home of its own, which a test starts, kills and starts
 * again. For tests tagged {@code packaged}, which run after the jar is made.
 */
public final class Packaged implements AutoCloseable {

    private static final String READY = "staat klaar";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final int port = freePort();
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Process process;

    private Packaged(Path home) {
        this.home = home;
    }

    /** An application on this home, not started yet. */
    public static Packaged on(Path home) {
        return new Packaged(home);
    }

    /** Lets it find this in its environment. */
    public Packaged with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Starts the demo and waits until it says that it is ready. */
    public Packaged start() {
        return start("demo");
    }

    /** Starts with these words and waits until it says that it is ready; fails when it ends before. */
    public Packaged start(String work) {
        Process started = launch(List.of(work, "--home", home.toString(), "--port", String.valueOf(port)));
        process = started;
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        List<String> said = new ArrayList<>();
        Thread reader = Thread.ofVirtual().start(() -> read(started, lines));
        try {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                String line = lines.poll(200, TimeUnit.MILLISECONDS);
                if (line != null) {
                    said.add(line);
                    if (line.contains(READY)) {
                        return this;
                    }
                } else if (!started.isAlive() && !reader.isAlive()) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        started.destroyForcibly();
        throw new IllegalStateException("The application did not get ready; it said: " + said);
    }

    /** What a command of the terminal said and how it ended. */
    public record Answer(int exitCode, String out, String err) {}

    /** Runs a command on the home of this application. */
    public Answer run(String... words) {
        try {
            List<String> arguments = new ArrayList<>(List.of(words));
            arguments.add("--home");
            arguments.add(home.toString());
            Path out = Files.createTempFile("out", null);
            Path err = Files.createTempFile("err", null);
            Process command = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                command.destroyForcibly();
                throw new IllegalStateException("No end to " + arguments);
            }
            return new Answer(command.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as a power cut would: nothing is said, nothing is finished. */
    public void kill() {
        end(true);
    }

    /** Asks it to end, as Ctrl-C does, and waits. */
    public void stop() {
        end(false);
    }

    /** Where it answers. */
    public String address() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private void end(boolean forcibly) {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException("Not started");
        }
        try {
            if (forcibly) {
                running.destroyForcibly();
            } else {
                running.destroy();
            }
            if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void read(Process process, BlockingQueue<String> lines) {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            lines.add("(" + ended.getMessage() + ")");
        }
    }

    private Process launch(List<String> arguments) {
        try {
            return builder(arguments).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                System.getProperty("leerspoor.jar", "target/leerspoor-0.1.0.jar")));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().keySet().removeIf(name -> name.startsWith("LEERSPOOR_"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
