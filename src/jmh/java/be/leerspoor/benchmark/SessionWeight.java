package be.leerspoor.benchmark;

import be.leerspoor.kit.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        try (WeighedServer server = new WeighedServer(jar, temporary, WithEmptyView.class, "-Xmx1g")) {
            // What is made once, is made before the first weighing.
            open(browsers, server, EmptyView.PLACE);
            open(browsers, server, "");
            double empty = 0;
            double start = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long before = server.liveBytes();
                open(browsers, server, EmptyView.PLACE);
                long between = server.liveBytes();
                open(browsers, server, "");
                empty += between - before;
                start += server.liveBytes() - between;
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

    private static void open(List<Wire> browsers, WeighedServer server, String place) {
        for (int i = 0; i < SESSIONS; i++) {
            Wire browser = new Wire(server.port()).signIn(PEOPLE.get(i % PEOPLE.size()));
            browsers.add(browser);
            // Left open: a page that is closed weighs nothing.
            browser.openPage(place);
        }
    }
}
