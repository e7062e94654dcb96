package be.leerspoor.people;

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

/** A file with people as it was written: bytes to lines with named cells. Knows nothing of who or what exists. */
final class PeopleFile {

    static final int MOST_BYTES = 1_000_000;
    static final int MOST_LINES = 5_000;
    static final List<String> COLUMNS =
            List.of("user_name", "mail", "first_name", "last_name", "team", "roles", "from");

    /** A line as written; an empty map when the number of its cells is not that of the header. */
    record Line(long number, Map<String, String> cells) {}

    /** A file that cannot be read. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final FileProblem problem;
        private final long line;

        Unreadable(FileProblem problem, long line) {
            super(problem.name());
            this.problem = problem;
            this.line = line;
        }

        ReadResult.Unreadable asResult() {
            return new ReadResult.Unreadable(problem, line);
        }
    }

    private PeopleFile() {}

    static List<Line> read(byte[] bytes) throws Unreadable {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(FileProblem.TOO_LARGE, 0);
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
                    throw new Unreadable(FileProblem.TOO_MANY_LINES, record.getStartingLineNumber());
                }
                records.add(record);
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new Unreadable(
                    FileProblem.QUOTES,
                    records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1);
        }
        return named(records);
    }

    private static List<Line> named(List<CsvRecord> records) throws Unreadable {
        if (records.isEmpty()) {
            throw new Unreadable(FileProblem.EMPTY, 0);
        }
        List<String> header = records.getFirst().getFields().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (header.size() != COLUMNS.size() || !header.containsAll(COLUMNS)) {
            throw new Unreadable(FileProblem.HEADER, 1);
        }
        if (records.size() == 1) {
            throw new Unreadable(FileProblem.EMPTY, 0);
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
                    FileProblem.ENCODING,
                    text.chars().filter(sign -> sign == '\n').count() + 1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
