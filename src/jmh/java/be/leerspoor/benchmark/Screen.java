package be.leerspoor.benchmark;

import be.leerspoor.kit.Wire;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one participant has in front of them: signed in, the room open, a line by which the server speaks first, and a
 * second line to the bare room.
 */
final class Screen implements AutoCloseable {

    private static final Pattern STEP = Pattern.compile("Stap (\\d+) van \\d+");
    private static final Pattern TIMER =
            Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"room-timer\"}");

    private final Wire wire;
    private final String address;
    private final Wire.Page page;
    private final int timer;
    private final WebSocket bare;
    private final AtomicReference<Awaited<Integer>> awaitedStep = new AtomicReference<>();
    private final AtomicReference<Awaited<String>> awaitedWord = new AtomicReference<>();
    private final LongAdder bytes = new LongAdder();
    private volatile int place;

    private record Awaited<T>(T what, Arrival arrival) {}

    /** Opens the room for somebody; {@code breaks} is told when a line breaks. */
    Screen(int port, String userName, MeasuredRoom room, Consumer<String> breaks) {
        wire = new Wire(port).signIn(userName);
        address = "intervision/room/" + room.meeting();
        page = wire.openPage(address);
        place = number(STEP, page);
        timer = number(TIMER, page);
        page.listen(this::hear, breaks);
        bare = wire.line(BareRoom.PLACE + room.number(), this::hearWord, breaks);
    }

    Wire.Page page() {
        return page;
    }

    /** The step this screen shows. */
    int place() {
        return place;
    }

    /** The step that a second page of the same person shows, opened just now. */
    int placeAnew() {
        try (Wire.Page anew = wire.openPage(address)) {
            return number(STEP, anew);
        }
    }

    /** So many bytes the server sent about the room, since this was last asked. */
    long bytes() {
        return bytes.sumThenReset();
    }

    /** Will tell when this screen shows that step. */
    void awaitStep(int step, Arrival arrival) {
        awaitedStep.set(new Awaited<>(step, arrival));
    }

    /** Will tell when this word came from the bare room. */
    void awaitWord(String word, Arrival arrival) {
        awaitedWord.set(new Awaited<>(word, arrival));
    }

    /** Does what somebody does, and sees what the answer itself changes. */
    void does(String invocation) {
        String answer = page.say(invocation);
        if (!answer.contains("\"syncId\"")) {
            throw new IllegalStateException(answer.substring(0, Math.min(200, answer.length())));
        }
        hear(answer);
    }

    /** Says that somebody is still there, as the page does every quarter of a minute. */
    void here() {
        does("{\"type\":\"event\",\"node\":" + timer + ",\"event\":\"room-here\",\"data\":{}}");
    }

    /** Says a word in the bare room. */
    void say(String word, int size) {
        bare.sendText(word + " " + size, true).join();
    }

    private void hear(String message) {
        long now = System.nanoTime();
        bytes.add(message.getBytes(StandardCharsets.UTF_8).length);
        Matcher step = STEP.matcher(message);
        if (step.find()) {
            place = Integer.parseInt(step.group(1));
            Awaited<Integer> awaited = awaitedStep.get();
            if (awaited != null && awaited.what() == place && awaitedStep.compareAndSet(awaited, null)) {
                awaited.arrival().at(now);
            }
        }
    }

    private void hearWord(String message) {
        long now = System.nanoTime();
        Awaited<String> awaited = awaitedWord.get();
        if (awaited != null && message.startsWith(awaited.what() + " ") && awaitedWord.compareAndSet(awaited, null)) {
            awaited.arrival().at(now);
        }
    }

    private static int number(Pattern what, Wire.Page page) {
        Matcher matcher = what.matcher(page.text());
        if (!matcher.find()) {
            throw new IllegalStateException("No " + what + " on the page of a room");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Breaks the lines, as when a browser is closed. */
    @Override
    public void close() {
        bare.abort();
        wire.close();
    }
}
