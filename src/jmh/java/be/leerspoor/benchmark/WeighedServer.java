package be.leerspoor.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The demo with something of the benchmark's own in it, in a process whose heap can be weighed. */
final class WeighedServer implements AutoCloseable {

    private final Server server;

    /**
     * Starts it and waits until the first page is answered.
     *
     * @param application what is started: the application with what the benchmark adds
     * @param options for its Java
     */
    WeighedServer(Path jar, Path temporary, Class<?> application, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                javaTool("java"),
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(options));
        Path own = temporary.resolve(application.getSimpleName());
        command.addAll(
                List.of("-cp", jar + File.pathSeparator + classes(own.resolve("classes")), application.getName()));
        server = Server.demo(command, own.resolve("home"));
    }

    int port() {
        return server.port();
    }

    /** Counts what is left after collecting what nobody holds; the last line is the total. */
    long liveBytes() throws IOException, InterruptedException {
        long bytes = 0;
        for (int i = 0; i < 3; i++) {
            Process histogram = new ProcessBuilder(
                            javaTool("jcmd"), String.valueOf(server.processId()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (histogram.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            String total = said.strip().lines().toList().getLast();
            bytes = Long.parseLong(total.strip().split("\\s+")[2]);
        }
        return bytes;
    }

    @Override
    public void close() {
        server.close();
    }

    /** Ours alone: whatever else the tests are made of would be found by the application and weigh along. */
    private static Path classes(Path copy) throws IOException {
        String folder = WeighedServer.class.getPackageName().replace('.', '/');
        Path compiled = Path.of(WeighedServer.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .resolve(folder);
        Path to = Files.createDirectories(copy.resolve(folder));
        try (Stream<Path> files = Files.list(compiled)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static String javaTool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
