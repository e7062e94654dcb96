package be.leerspoor.benchmark;

import be.leerspoor.demo.Cast.CastPerson;
import be.leerspoor.kit.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How long it takes from the click of a facilitator until the last participant sees the new step, while many rooms go on
 * at once, beside a bare broadcast of as many bytes on the same server. The two take turns, so that what else happens on
 * the machine happens to both.
 */
final class LiveRooms {

    /** A server that runs for weeks has compiled what it does often. */
    private static final int ROUNDS_TO_WARM_UP = 15;

    private static final int ROUNDS = 15;

    /** In one round every room moves once and hears one bare broadcast. */
    private static final Duration ROUND = Duration.ofSeconds(2);

    /** A browser says so often that it is still there; here all of them in turn. */
    private static final Duration HERE = Duration.ofSeconds(15);

    private static final int EMPTY_PAGES = 50;
    private static final int OPENING = 4;
    private static final int STEPS = 15;
    private static final double AIM_MILLIS = 4;
    private static final double AIM_TIMES = 2;
    private static final double AIM_WEIGHT = 1.5;
    private static final double BYTES_PER_KB = 1024;
    private static final int GUESSED_BYTES = 4096;

    private final Path jar;
    private final Path temporary;
    private final int count;
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final List<Double> moves = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> words = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger late = new AtomicInteger();
    private final AtomicInteger lateWords = new AtomicInteger();
    private volatile boolean leaving;

    LiveRooms(Path jar, Path temporary, int count) {
        this.jar = jar;
        this.temporary = temporary;
        this.count = count;
    }

    List<Line> measure() throws IOException, InterruptedException {
        List<Wire> empty = Collections.synchronizedList(new ArrayList<>());
        List<LoadedRoom> rooms = Collections.synchronizedList(new ArrayList<>());
        try (WeighedServer server = new WeighedServer(
                        jar, temporary, WithRooms.class, "-Xmx2g", "-D" + MeasuredRoom.COUNT + "=" + count);
                ExecutorService hands = Executors.newCachedThreadPool();
                ScheduledExecutorService present = Executors.newSingleThreadScheduledExecutor()) {
            List<MeasuredRoom> all = MeasuredRoom.rooms(count);
            // What is made once, is made before the first weighing.
            openEmpty(empty, server.port());
            rooms.add(open(all.getFirst(), server.port()));
            long before = server.liveBytes();
            inParallel(Collections.nCopies(EMPTY_PAGES, Executors.callable(() -> openEmpty(empty, server.port()))));
            long between = server.liveBytes();
            stayPresent(rooms, present, hands);
            inParallel(all.stream()
                    .skip(1)
                    .<Callable<Object>>map(room -> () -> rooms.add(open(room, server.port())))
                    .toList());
            double people = (count - 1) * MeasuredRoom.SEATS;
            double perPerson = (server.liveBytes() - between) / people / BYTES_PER_KB;
            double perEmpty = (between - before) / (double) EMPTY_PAGES / BYTES_PER_KB;

            rounds(rooms, ROUNDS_TO_WARM_UP, GUESSED_BYTES, hands);
            int size = bytesPerStep(rooms, ROUNDS_TO_WARM_UP);
            moves.clear();
            words.clear();
            late.set(0);
            lateWords.set(0);
            rounds(rooms, ROUNDS, size, hands);
            Thread.sleep(ROUND);
            List<Line> lines = new ArrayList<>(times());
            lines.add(new Fact("bytes per deelnemer per stap", bytesPerStep(rooms, ROUNDS), "bytes"));
            lines.add(new Figure("geheugen per deelnemer", perPerson, perEmpty * AIM_WEIGHT, "KB"));
            lines.add(new Figure("tegenover een lege pagina met push", perPerson / perEmpty, AIM_WEIGHT, "keer"));
            lines.add(new Figure("niet bij iedereen binnen vijf seconden", late.get(), 0, "keer"));
            lines.add(new Fact("idem, bij de kale WebSocket", lateWords.get(), "keer"));
            lines.add(new Figure("deelnemers die een stap verloren", behind(rooms), 0, ""));
            lines.add(new Figure("fouten", errors.size(), 0, ""));
            errors.stream()
                    .distinct()
                    .limit(5)
                    .<Line>map(error -> () -> "    " + error)
                    .forEach(lines::add);
            leaving = true;
            present.shutdownNow();
            rooms.forEach(room -> room.screens().forEach(Screen::close));
            return lines;
        } finally {
            leaving = true;
            empty.forEach(Wire::close);
        }
    }

    private void openEmpty(List<Wire> empty, int port) {
        Wire browser = new Wire(port).signIn("anna");
        empty.add(browser);
        browser.openPage(LiveEmptyView.PLACE).listen(_ -> {}, this::broken);
    }

    private LoadedRoom open(MeasuredRoom room, int port) {
        List<Screen> screens = new ArrayList<>();
        for (CastPerson person : room.people()) {
            screens.add(new Screen(port, person.userName(), room, this::broken));
        }
        return new LoadedRoom(screens, STEPS);
    }

    private void broken(String why) {
        if (!leaving) {
            errors.add(why);
        }
    }

    /** A few at a time: signing in is heavy on purpose. */
    private static void inParallel(List<? extends Callable<Object>> work) throws InterruptedException {
        try (ExecutorService few = Executors.newFixedThreadPool(OPENING)) {
            for (Future<Object> done : few.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stayPresent(List<LoadedRoom> rooms, ScheduledExecutorService present, ExecutorService hands) {
        AtomicInteger turn = new AtomicInteger();
        long pause = HERE.toMillis() / (count * MeasuredRoom.SEATS);
        present.scheduleAtFixedRate(
                () -> {
                    int next = turn.getAndUpdate(now -> (now + 1) % (count * MeasuredRoom.SEATS));
                    int room = next / MeasuredRoom.SEATS;
                    if (room < rooms.size()) {
                        Screen screen = rooms.get(room).screens().get(next % MeasuredRoom.SEATS);
                        hands.execute(() -> guarded(screen::here));
                    }
                },
                0,
                Math.max(1, pause),
                TimeUnit.MILLISECONDS);
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            broken(String.valueOf(e));
        }
    }

    private void rounds(List<LoadedRoom> rooms, int rounds, int size, ExecutorService hands) {
        long pause = ROUND.toNanos() / rooms.size();
        long next = System.nanoTime();
        List<Future<?>> busy = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int at = 0; at < rooms.size(); at++) {
                LoadedRoom room = rooms.get(at);
                // Half the rooms further, so that the two do not wait for the same people.
                LoadedRoom other = rooms.get((at + rooms.size() / 2) % rooms.size());
                sleepUntil(next);
                busy.add(hands.submit(() -> once(room::move, moves, late)));
                sleepUntil(next + pause / 2);
                busy.add(hands.submit(() -> once(() -> other.say(size), words, lateWords)));
                next += pause;
            }
        }
        for (Future<?> one : busy) {
            guarded(() -> finish(one));
        }
    }

    private void once(Callable<OptionalDouble> work, List<Double> times, AtomicInteger late) {
        try {
            work.call().ifPresentOrElse(times::add, late::incrementAndGet);
        } catch (Exception e) {
            broken(String.valueOf(e));
        }
    }

    private static void finish(Future<?> one) {
        try {
            one.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleepUntil(long moment) {
        long left = moment - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = moment - System.nanoTime();
        }
    }

    private List<Line> times() {
        double half = percentile(moves, 50);
        double slow = percentile(moves, 99);
        double bareHalf = percentile(words, 50);
        double bareSlow = percentile(words, 99);
        return List.of(
                new Figure("van klik tot laatste scherm, p50", half, AIM_MILLIS, "ms"),
                new Figure("van klik tot laatste scherm, p99", slow, bareSlow * AIM_TIMES, "ms"),
                new Fact("kale WebSocket, evenveel bytes, p50", bareHalf, "ms"),
                new Fact("kale WebSocket, evenveel bytes, p99", bareSlow, "ms"),
                new Figure("tegenover de kale, p50", half / bareHalf, AIM_TIMES, "keer"),
                new Figure("tegenover de kale, p99", slow / bareSlow, AIM_TIMES, "keer"));
    }

    private static double percentile(List<Double> times, int percentile) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percentile / 100));
    }

    private static int bytesPerStep(List<LoadedRoom> rooms, int rounds) {
        long bytes = rooms.stream()
                .flatMap(room -> room.screens().stream())
                .mapToLong(Screen::bytes)
                .sum();
        return (int) (bytes / rounds / rooms.size() / MeasuredRoom.SEATS);
    }

    private static long behind(List<LoadedRoom> rooms) {
        return rooms.stream().mapToLong(LoadedRoom::behind).sum();
    }
}
