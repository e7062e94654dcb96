package be.leerspoor.benchmark;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that serves on a port of its own. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Duration untilFirstPage;

    /** Starts the demo with this command and waits until the first page is answered. */
    static Server demo(List<String> command, Path home) throws IOException, InterruptedException {
        return new Server(command, "demo", home);
    }

    /** Starts for real with this command and waits until the first page is answered. */
    static Server real(List<String> command, Path home) throws IOException, InterruptedException {
        return new Server(command, "run", home);
    }

    private Server(List<String> command, String work, Path home) throws IOException, InterruptedException {
        port = freePort();
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(work, "--home", home.toString(), "--port", String.valueOf(port)));
        long begin = System.nanoTime();
        process = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (!answers()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                process.destroyForcibly();
                throw new IllegalStateException("No first page after " + waited + ": " + line);
            }
            Thread.sleep(5);
        }
        untilFirstPage = Duration.ofNanos(System.nanoTime() - begin);
    }

    int port() {
        return port;
    }

    long processId() {
        return process.pid();
    }

    Duration untilFirstPage() {
        return untilFirstPage;
    }

    private boolean answers() {
        try {
            HttpURLConnection page = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/login").toURL().openConnection();
            page.setReadTimeout((int) PATIENCE.toMillis());
            return page.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
