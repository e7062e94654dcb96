package be.leerspoor.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every byte of a home, also those of the database that no table shows any more, in the hands of somebody who looks for answers. */
final class StolenFiles {

    /** How a private half of X25519 begins wherever it is written down (PKCS #8). */
    private static final byte[] KEY = HexFormat.of().parseHex("302e020100300506032b656e04220420");

    private static final int KEY_BYTES = 32;

    /** On which side of an identity one looks for what belongs to it. */
    enum Side {
        BEFORE,
        AFTER,
        EITHER;

        boolean has(int distance) {
            return switch (this) {
                case BEFORE -> distance < 0;
                case AFTER -> distance > 0;
                case EITHER -> true;
            };
        }
    }

    private static final int PAIRS = 1 << 16;

    private final byte[] bytes;

    /** Where each pair of bytes stands, pair after pair: a search looks only where the first two bytes are right. */
    private final int[] places;

    /** Where the places of each pair begin; those of the last end where the next would begin. */
    private final int[] begins = new int[PAIRS + 1];

    private final List<byte[]> keys;

    private StolenFiles(byte[] bytes) {
        this.bytes = bytes;
        this.places = new int[Math.max(0, bytes.length - 1)];
        index();
        this.keys = placesOf(KEY).stream()
                .filter(at -> at + KEY.length + KEY_BYTES <= bytes.length)
                .map(at -> ByteBuffer.wrap(bytes, at, KEY.length + KEY_BYTES))
                // The same key lies in every page that it was ever written to.
                .distinct()
                .map(key -> Arrays.copyOfRange(bytes, key.position(), key.limit()))
                .toList();
    }

    private void index() {
        for (int at = 0; at < places.length; at++) {
            begins[pair(bytes, at) + 1]++;
        }
        for (int pair = 0; pair < PAIRS; pair++) {
            begins[pair + 1] += begins[pair];
        }
        int[] next = begins.clone();
        for (int at = 0; at < places.length; at++) {
            places[next[pair(bytes, at)]++] = at;
        }
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    /** Every file under this folder, one after the other. */
    static StolenFiles under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<byte[]> all = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.add(Files.readAllBytes(file));
            }
            ByteBuffer together = ByteBuffer.allocate(
                    all.stream().mapToInt(each -> each.length).sum());
            all.forEach(together::put);
            return new StolenFiles(together.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return bytes.length;
    }

    /** Where a text stands. */
    List<Integer> placesOf(String text) {
        return placesOf(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where an identity stands, in the sixteen bytes in which a database writes it. */
    List<Integer> placesOf(UUID id) {
        return placesOf(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    /** Where these bytes stand, two at least; in rising order. */
    List<Integer> placesOf(byte[] wanted) {
        List<Integer> found = new ArrayList<>();
        int pair = pair(wanted, 0);
        for (int place = begins[pair]; place < begins[pair + 1]; place++) {
            int at = places[place];
            if (at + wanted.length <= bytes.length
                    && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                found.add(at);
            }
        }
        return found;
    }

    /**
     * How far the nearest of these texts is from any place of this identity; empty where none is within so many bytes. The
     * texts stand in rising order, so that only the nearest on either side of a place counts.
     */
    OptionalInt distance(List<Integer> identity, List<Integer> text, Side side, int within) {
        return identity.stream()
                .flatMapToInt(person -> {
                    int found = Collections.binarySearch(text, person);
                    int after = found < 0 ? -found - 1 : found;
                    return IntStream.of(after - 1, after)
                            .filter(place -> place >= 0 && place < text.size())
                            .map(place -> text.get(place) - person)
                            .filter(side::has)
                            .map(Math::abs);
                })
                .filter(distance -> distance <= within)
                .min();
    }

    /** Everything that might be the private half of a key. */
    List<byte[]> keys() {
        return keys;
    }
}
