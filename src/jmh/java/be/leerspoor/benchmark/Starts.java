package be.leerspoor.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long somebody waits who types the command on a home that was used before: from the command to the first page. */
final class Starts {

    private static final int TIMES = 7;
    private static final double AIM_SECONDS = 2.5;

    private final Path launcher;
    private final Path home;

    Starts(Path launcher, Path temporary) {
        this.launcher = launcher;
        this.home = temporary.resolve("starts");
    }

    List<Figure> measure() throws IOException, InterruptedException {
        // The first start makes the demo organisation.
        once();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            seconds.add(once());
        }
        seconds.sort(null);
        return List.of(
                new Figure("mediaan van " + TIMES + " starts", seconds.get(TIMES / 2), AIM_SECONDS, "s"),
                new Figure("traagste", seconds.getLast(), AIM_SECONDS, "s"));
    }

    private double once() throws IOException, InterruptedException {
        try (Server server = new Server(List.of(launcher.toString()), home)) {
            return server.untilFirstPage().toMillis() / 1000.0;
        }
    }
}
