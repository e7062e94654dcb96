package be.leerspoor.benchmark;

import be.leerspoor.kit.Wire;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the start page of somebody who is signed in keeps on the heap, beside a page with nothing on it. Both in one
 * server and in turns, so that what the server itself keeps falls away.
 */
final class SessionWeight {

    private static final int SESSIONS = 100;
    private static final int ROUNDS = 2;
    private static final double AIM_RATIO = 1.5;
    private static final double BYTES_PER_KB = 1024;
    private static final List<String> PEOPLE = List.of("anna", "bram", "chaima", "dirk", "elif", "joris");

    private final Path jar;
    private final Path temporary;

    SessionWeight(Path jar, Path temporary) {
        this.jar = jar;
        this.temporary = temporary;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        List<Wire> browsers = new ArrayList<>();
        try (Server server = Server.demo(command(), temporary.resolve("memory"))) {
            // What is made once, is made before the first weighing.
            open(browsers, server, EmptyView.PLACE);
            open(browsers, server, "");
            double empty = 0;
            double start = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long before = liveBytes(server);
                open(browsers, server, EmptyView.PLACE);
                long between = liveBytes(server);
                open(browsers, server, "");
                empty += between - before;
                start += liveBytes(server) - between;
            }
            double perEmpty = empty / ROUNDS / SESSIONS / BYTES_PER_KB;
            double perStart = start / ROUNDS / SESSIONS / BYTES_PER_KB;
            return List.of(
                    new Figure("startpagina, per persoon", perStart, perEmpty * AIM_RATIO, "KB"),
                    new Figure("tegenover een lege pagina", perStart / perEmpty, AIM_RATIO, "keer"));
        } finally {
            browsers.forEach(Wire::close);
        }
    }

    private static void open(List<Wire> browsers, Server server, String place) {
        for (int i = 0; i < SESSIONS; i++) {
            Wire browser = new Wire(server.port()).signIn(PEOPLE.get(i % PEOPLE.size()));
            browsers.add(browser);
            // Left open: a page that is closed weighs nothing.
            browser.openPage(place);
        }
    }

    /** Counts what is left after collecting what nobody holds; the last line is the total. */
    private static long liveBytes(Server server) throws IOException, InterruptedException {
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

    private List<String> command() throws IOException {
        return List.of(
                javaTool("java"),
                "-Xmx1g",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                jar + File.pathSeparator + benchmarkClasses(),
                WithEmptyView.class.getName());
    }

    /** Ours alone: whatever else the tests are made of would be found by the application and weigh along. */
    private Path benchmarkClasses() throws IOException {
        Path copy = temporary.resolve("classes");
        String folder = SessionWeight.class.getPackageName().replace('.', '/');
        Path compiled = Path.of(SessionWeight.class
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
