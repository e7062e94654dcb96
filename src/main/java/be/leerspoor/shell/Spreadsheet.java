package be.leerspoor.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that leaves the house as a file: as CSV the way Excel with Belgian settings opens it by itself (UTF-8 with a byte
 * order mark, semicolons, a decimal comma), or as XLSX. What somebody once typed never becomes something that is calculated.
 */
public final class Spreadsheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/MM/yyyy");
    private static final String CALCULATED = "=+-@\t\r\n|%＝＋－＠";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_000;

    /** What can stand in a cell. */
    public sealed interface Cell {}

    /** Plain words. */
    public record Words(String text) implements Cell {}

    /** A day. */
    public record Day(LocalDate day) implements Cell {}

    /** A number with at most so many decimals as it has. */
    public record Amount(BigDecimal number) implements Cell {}

    private final String name;
    private final List<String> header;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** An empty table; the name is that of its sheet. */
    public Spreadsheet(String name, List<String> header) {
        String plain =
                name.replaceAll("[\\\\/*?:\\[\\]\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "");
        this.name = plain.isEmpty() ? "1" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        this.header = List.copyOf(header);
    }

    /** Words in a cell. */
    public static Cell words(String text) {
        return new Words(text);
    }

    /** A day in a cell. */
    public static Cell day(LocalDate day) {
        return new Day(day);
    }

    /** A whole number in a cell. */
    public static Cell number(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    /** A number with decimals in a cell. */
    public static Cell number(BigDecimal number) {
        return new Amount(number);
    }

    /** Adds a row with a cell for each column. */
    public Spreadsheet row(Cell... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(header.size() + " cells in a row");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The file as CSV. */
    public byte[] csv() {
        Stream<String> lines = Stream.concat(
                Stream.of(header.stream().map(Spreadsheet::quoted).collect(Collectors.joining(";"))),
                rows.stream().map(row -> row.stream().map(Spreadsheet::inCsv).collect(Collectors.joining(";"))));
        return ("\uFEFF" + lines.collect(Collectors.joining("\r\n", "", "\r\n"))).getBytes(StandardCharsets.UTF_8);
    }

    /** The file as XLSX; in it words are kept as words, so nothing in front of them is needed. */
    public byte[] xlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Leerspoor", null)) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < header.size(); column++) {
                    write(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The same as it was made at a moment: made again from the same rows, it is the same file to the byte. */
    public byte[] xlsxAsOf(Instant made) {
        LocalDateTime at =
                made.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).toLocalDateTime();
        try {
            Map<String, byte[]> contents = PackedFile.unpack(xlsx(), Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
            contents.computeIfPresent(PROPERTIES, (_, properties) -> asOf(properties, at));
            return PackedFile.pack(contents, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] asOf(byte[] properties, LocalDateTime at) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(
                        "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?",
                        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Words(String text) -> sheet.value(row, column, fitting(text));
            case Day(LocalDate day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("d/mm/yyyy").set();
            }
            case Amount(BigDecimal number) -> sheet.value(row, column, number);
        }
    }

    private static String inCsv(Cell cell) {
        return switch (cell) {
            case Words(String text) -> quoted(text);
            case Day(LocalDate day) -> DAY.format(day);
            case Amount(BigDecimal number) -> number.toPlainString().replace('.', ',');
        };
    }

    // Confidential: a name such as =HYPERLINK(...) would carry off what stands beside it once the file is opened.
    private static String quoted(String text) {
        String safe = safe(fitting(text));
        return safe.matches("(?s).*[;\",\r\n\t].*") || !safe.equals(safe.strip())
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** Words with a sign in front of them where a spreadsheet would calculate them otherwise. */
    public static String safe(String words) {
        return isCalculated(words) ? "'" + words : words;
    }

    /** Words of which {@link #safe} made these. */
    public static String asTyped(String safe) {
        return safe.startsWith("'") && isCalculated(safe.substring(1)) ? safe.substring(1) : safe;
    }

    private static boolean isCalculated(String words) {
        String from = words.stripLeading().isEmpty() ? words : words.stripLeading();
        return !from.isEmpty() && CALCULATED.indexOf(from.charAt(0)) >= 0;
    }

    /** Without control characters that neither format can hold. */
    private static String fitting(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}&&[^\t\r\n]]", "");
        return plain.length() <= LONGEST_CELL ? plain : plain.substring(0, LONGEST_CELL);
    }
}
