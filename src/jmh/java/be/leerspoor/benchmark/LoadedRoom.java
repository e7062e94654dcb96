package be.leerspoor.benchmark;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A room whose participants all look at their screens; the facilitator walks it through its method, to and fro. */
final class LoadedRoom {

    private static final String CLICK = """
            {"type":"event","node":%d,"event":"click","data":{"event.screenX":0,"event.screenY":0,"event.clientX":0,\
            "event.clientY":0,"event.detail":1,"event.button":0,"event.ctrlKey":false,"event.shiftKey":false,\
            "event.altKey":false,"event.metaKey":false}}""";

    private final List<Screen> screens;
    private final int lastPlace;
    private final String next;
    private final String back;
    private int way = 1;
    private int said;

    /** The first of the screens is the facilitator's; the room stays before the last of so many steps. */
    LoadedRoom(List<Screen> screens, int steps) {
        this.screens = screens;
        this.lastPlace = steps - 1;
        String seen = screens.getFirst().page().text();
        next = CLICK.formatted(buttonThatSays(seen, "Volgende: "));
        back = CLICK.formatted(buttonThatSays(seen, "Vorige stap"));
    }

    List<Screen> screens() {
        return screens;
    }

    /** The facilitator clicks; how long until the last screen showed the new step, or nothing when one did not. */
    synchronized OptionalDouble move() throws InterruptedException {
        // From where the facilitator sees the room: another click would be refused as coming too late.
        int from = screens.getFirst().place();
        if (from + way > lastPlace || from + way < MeasuredRoom.FIRST_PLACE) {
            way = -way;
        }
        int to = from + way;
        Arrival arrival = new Arrival(screens.size());
        screens.forEach(screen -> screen.awaitStep(to, arrival));
        long begin = System.nanoTime();
        screens.getFirst().does(way > 0 ? next : back);
        return arrival.millisSince(begin);
    }

    /** How many screens show another step than somebody sees who comes in now. */
    long behind() {
        int place = screens.getFirst().placeAnew();
        return screens.stream().filter(screen -> screen.place() != place).count();
    }

    /** The facilitator says a word in the bare room; how long until the last one has it, with so many bytes. */
    synchronized OptionalDouble say(int size) throws InterruptedException {
        String word = "w" + said++;
        Arrival arrival = new Arrival(screens.size());
        screens.forEach(screen -> screen.awaitWord(word, arrival));
        long begin = System.nanoTime();
        screens.getFirst().say(word, size);
        return arrival.millisSince(begin);
    }

    /** The page is told of a text and of the element it is in, as two changes. */
    private static int buttonThatSays(String seen, String words) {
        int text = node("\"put\",\"key\":\"text\",\"feat\":\\d+,\"value\":\"" + words, seen);
        return node("\"splice\",\"feat\":2,\"index\":\\d+,\"addNodes\":\\[(?:\\d+,)*" + text + "[,\\]]", seen);
    }

    private static int node(String change, String seen) {
        Matcher found = Pattern.compile("\\{\"node\":(\\d+),\"type\":" + change).matcher(seen);
        if (!found.find()) {
            throw new IllegalStateException("No " + change + " on the page of the facilitator");
        }
        return Integer.parseInt(found.group(1));
    }
}
