package be.leerspoor.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long somebody waits who types the command on a home that was used before: from the command to the first page. */
final class Starts {

    private static final int TIMES = 7;
    private static final double AIM_SECONDS = 2.5;

    private final List<String> launcher;
    private final Path temporary;

    Starts(Path launcher, Path temporary) {
        this.launcher = List.of(launcher.toString());
        this.temporary = temporary;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(measure("demo", home -> Server.demo(launcher, home)));
        figures.addAll(measure("run", home -> Server.real(launcher, home)));
        return figures;
    }

    private List<Figure> measure(String work, Start start) throws IOException, InterruptedException {
        Path home = temporary.resolve("starts-" + work);
        // The first start makes the home.
        once(start, home);
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            seconds.add(once(start, home));
        }
        seconds.sort(null);
        return List.of(
                new Figure(work + ": mediaan van " + TIMES + " starts", seconds.get(TIMES / 2), AIM_SECONDS, "s"),
                new Figure(work + ": traagste", seconds.getLast(), AIM_SECONDS, "s"));
    }

    private static double once(Start start, Path home) throws IOException, InterruptedException {
        try (Server server = start.on(home)) {
            return server.untilFirstPage().toMillis() / 1000.0;
        }
    }

    /** One way of starting. */
    @FunctionalInterface
    private interface Start {
        Server on(Path home) throws IOException, InterruptedException;
    }
}
