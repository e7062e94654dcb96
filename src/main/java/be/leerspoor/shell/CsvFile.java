package be.leerspoor.shell;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A CSV file as somebody wrote it: bytes to lines with named cells (semicolon or comma, UTF-8, the columns in any order).
 * Knows nothing of what the cells mean.
 */
public final class CsvFile {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 1_000_000;

    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_CELL = 300;

    /** Why a file cannot be read at all. */
    public enum Problem {
        /** Nothing in it but perhaps a header. */
        EMPTY,
        /** More than a megabyte. */
        TOO_LARGE,
        /** More than 5,000 lines. */
        TOO_MANY_LINES,
        /** Not UTF-8. */
        ENCODING,
        /** The first line does not name the columns. */
        HEADER,
        /** A quotation mark that is never closed, or something like it. */
        QUOTES
    }

    /** A line as written; an empty map when the number of its cells is not that of the header. */
    public record Line(long number, Map<String, String> cells) {

        public Line {
            cells = Map.copyOf(cells);
        }

        /** What stands in a column, without space around it; empty where nothing does. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** Whether the line has as many cells as there are columns, and none of them is longer than anything we know. */
        public boolean isWhole() {
            return !cells.isEmpty() && cells.values().stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
        }

        /** Whether a cell begins as what a spreadsheet would calculate. */
        public boolean hasFormula() {
            return cells.values().stream().anyMatch(cell -> !cell.isEmpty() && "=+-@|%".indexOf(cell.charAt(0)) >= 0);
        }
    }

    /** A file that cannot be read; {@code line} is where it went wrong, 0 when it is about the whole file. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final Problem problem;
        private final long line;

        Unreadable(Problem problem, long line) {
            super(problem.name());
            this.problem = problem;
            this.line = line;
        }

        /** Why it cannot be read. */
        public Problem problem() {
            return problem;
        }

        /** Where it went wrong. */
        public long line() {
            return line;
        }
    }

    private CsvFile() {}

    /** The lines under a header that names exactly these columns, numbered as in the file, the header being line 1. */
    public static List<Line> read(byte[] bytes, List<String> columns) throws Unreadable {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(Problem.TOO_LARGE, 0);
        }
        String text = decode(bytes);
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (records.size() > MOST_LINES) {
                    throw new Unreadable(Problem.TOO_MANY_LINES, record.getStartingLineNumber());
                }
                records.add(record);
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new Unreadable(
                    Problem.QUOTES, records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1);
        }
        return named(records, columns);
    }

    private static List<Line> named(List<CsvRecord> records, List<String> columns) throws Unreadable {
        if (records.isEmpty()) {
            throw new Unreadable(Problem.EMPTY, 0);
        }
        List<String> header = records.getFirst().getFields().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (header.size() != columns.size() || !header.containsAll(columns)) {
            throw new Unreadable(Problem.HEADER, 1);
        }
        if (records.size() == 1) {
            throw new Unreadable(Problem.EMPTY, 0);
        }
        return records.stream()
                .skip(1)
                .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                .map(record -> new Line(record.getStartingLineNumber(), cells(header, record.getFields())))
                .toList();
    }

    private static Map<String, String> cells(List<String> header, List<String> fields) {
        Map<String, String> cells = new HashMap<>();
        if (fields.size() == header.size()) {
            for (int i = 0; i < fields.size(); i++) {
                cells.put(header.get(i), fields.get(i).strip());
            }
        }
        return cells;
    }

    private static char separator(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        return firstLine.indexOf(';') >= 0 || firstLine.indexOf(',') < 0 ? ';' : ',';
    }

    private static String decode(byte[] bytes) throws Unreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        String text = out.toString();
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw new Unreadable(
                    Problem.ENCODING, text.chars().filter(sign -> sign == '\n').count() + 1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
