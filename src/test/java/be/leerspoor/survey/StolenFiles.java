package be.leerspoor.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
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

    private final byte[] bytes;
    private final List<byte[]> keys;

    private StolenFiles(byte[] bytes) {
        this.bytes = bytes;
        this.keys = placesOf(KEY).stream()
                .filter(at -> at + KEY.length + KEY_BYTES <= bytes.length)
                .map(at -> Arrays.copyOfRange(bytes, at, at + KEY.length + KEY_BYTES))
                .toList();
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

    /** Where these bytes stand. */
    List<Integer> placesOf(byte[] wanted) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                places.add(at);
            }
        }
        return places;
    }

    /** How far the nearest of these texts is from any place of this identity; empty where none is within so many bytes. */
    OptionalInt distance(List<Integer> identity, List<Integer> text, Side side, int within) {
        return identity.stream()
                .flatMapToInt(person -> text.stream()
                        .mapToInt(place -> place - person)
                        .filter(side::has)
                        .map(Math::abs))
                .filter(distance -> distance <= within)
                .min();
    }

    /** Everything that might be the private half of a key. */
    List<byte[]> keys() {
        return keys;
    }
}
