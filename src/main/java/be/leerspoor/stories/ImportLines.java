package be.leerspoor.stories;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a file of any size line by line; a line that is too long or no UTF-8 is told, not kept. */
final class ImportLines {

    /** The longest line, in bytes: a story of the largest size with every character escaped. */
    static final int LONGEST = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** One line: its number, counted from 1, and its text, or what is wrong with it. */
    sealed interface Line {

        int number();

        /** A line as it should be. */
        record Text(int number, String text) implements Line {}

        /** A line of more than {@value #LONGEST} bytes. */
        record TooLong(int number) implements Line {}

        /** A line that is not written in UTF-8. */
        record NotUtf8(int number) implements Line {}
    }

    private final InputStream bytes;
    private int number;

    ImportLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /** The next line that is not empty; nothing at the end. */
    Optional<Line> next() throws IOException {
        while (true) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream(4_096);
            boolean tooLong = false;
            int next = bytes.read();
            if (next < 0) {
                return Optional.empty();
            }
            number++;
            for (; next >= 0 && next != '\n'; next = bytes.read()) {
                if (kept.size() < LONGEST) {
                    kept.write(next);
                } else {
                    tooLong = true;
                }
            }
            Line line = tooLong ? new Line.TooLong(number) : decode(kept.toByteArray());
            if (!(line instanceof Line.Text text) || !text.text().isBlank()) {
                return Optional.of(line);
            }
        }
    }

    private Line decode(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new Line.Text(number, marked ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return new Line.NotUtf8(number);
        }
    }
}
