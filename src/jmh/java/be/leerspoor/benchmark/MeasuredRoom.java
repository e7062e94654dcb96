package be.leerspoor.benchmark;

import be.leerspoor.demo.Cast;
import be.leerspoor.demo.Cast.CastPerson;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A room of the benchmark by its number. What follows from the number is the same in the server and in the browsers. */
record MeasuredRoom(int number) {

    /** So many people sit in a room; the first of them facilitates, the second presents. */
    static final int SEATS = 8;

    /** The system property that tells the server how many rooms to make. */
    static final String COUNT = "leerspoor.benchmark.rooms";

    /** The method of all rooms: the longest, with nearly every kind of step. */
    static final String METHOD = "ten-steps";

    /** The step a room is at when it is made: the first from which one can go back as well as on. */
    static final int FIRST_PLACE = 2;

    static List<MeasuredRoom> rooms(int count) {
        return IntStream.range(0, count).mapToObj(MeasuredRoom::new).toList();
    }

    MeetingId meeting() {
        return new MeetingId(id("meeting"));
    }

    GroupId group() {
        return new GroupId(id("group"));
    }

    /** Whoever is in several rooms, is so in several browsers. */
    List<CastPerson> people() {
        List<CastPerson> everyone = Cast.people();
        return IntStream.range(number * SEATS, (number + 1) * SEATS)
                .mapToObj(seat -> everyone.get(seat % everyone.size()))
                .toList();
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes(("leerspoor-benchmark:" + what + ":" + number).getBytes(StandardCharsets.UTF_8));
    }
}
