package be.leerspoor.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * An XLSX file as somebody made it: its first sheet to lines with named cells, as {@link CsvFile} has them. Words that look like
 * something that is calculated get the sign in front that {@link Spreadsheet#csv} gives them; what is calculated stays visible
 * as such.
 */
public final class SheetFile {

    private static final int MOST_UNPACKED = 16_000_000;
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_LINES = 5_000;
    private static final int MOST_COLUMNS = 100;
    private static final Pattern DAY = Pattern.compile("[dDyY]");
    private static final Pattern ASIDE = Pattern.compile("\\[[^]]*]|\"[^\"]*\"");
    private static final int FIRST_DAY_FORMAT = 14;
    private static final int LAST_DAY_FORMAT = 22;

    private SheetFile() {}

    /** Whether these bytes begin as a packed file does. */
    public static boolean isPacked(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The lines under a header that names exactly these columns, numbered as in the sheet, the header being line 1. */
    public static List<CsvFile.Line> read(byte[] bytes, List<String> columns) throws CsvFile.Unreadable {
        if (bytes.length > CsvFile.MOST_BYTES) {
            throw new CsvFile.Unreadable(CsvFile.Problem.TOO_LARGE, 0);
        }
        byte[] counted = counted(bytes);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(counted), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return lines(rows.iterator(), columns);
        } catch (CsvFile.Unreadable known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // Whatever the reader stumbles over in a file that is no such sheet.
            throw new CsvFile.Unreadable(CsvFile.Problem.QUOTES, 0);
        }
    }

    private static List<CsvFile.Line> lines(Iterator<Row> rows, List<String> columns) throws CsvFile.Unreadable {
        List<String> header = List.of();
        List<CsvFile.Line> lines = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> cells = cells(row);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (header.isEmpty()) {
                header = cells.stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
                if (header.size() != columns.size() || !header.containsAll(columns)) {
                    throw new CsvFile.Unreadable(CsvFile.Problem.HEADER, row.getRowNum());
                }
            } else if (lines.size() == MOST_LINES) {
                throw new CsvFile.Unreadable(CsvFile.Problem.TOO_MANY_LINES, row.getRowNum());
            } else {
                lines.add(new CsvFile.Line(row.getRowNum(), named(header, cells)));
            }
        }
        if (lines.isEmpty()) {
            throw new CsvFile.Unreadable(CsvFile.Problem.EMPTY, 0);
        }
        return lines;
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> named = new HashMap<>();
        if (cells.size() <= header.size()) {
            for (int i = 0; i < header.size(); i++) {
                named.put(header.get(i), i < cells.size() ? cells.get(i).strip() : "");
            }
        }
        return named;
    }

    /** What stands in the cells, without the empty ones at the end. */
    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            cells.add(row.getOptionalCell(column).map(SheetFile::words).orElse(""));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String words(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> Spreadsheet.safe(cell.asString().strip());
            case NUMBER -> isDay(cell) ? cell.asDate().toLocalDate().toString() : number(cell.asNumber());
            case BOOLEAN -> cell.asBoolean().toString();
            case FORMULA, ERROR -> "=";
        };
    }

    private static boolean isDay(Cell cell) {
        Integer format = cell.getDataFormatId();
        String written = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER
                && (format != null && format >= FIRST_DAY_FORMAT && format <= LAST_DAY_FORMAT
                        || written != null
                                && DAY.matcher(ASIDE.matcher(written).replaceAll(""))
                                        .find());
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The same file packed anew, so that the reader sees what was counted and nothing else. */
    private static byte[] counted(byte[] bytes) throws CsvFile.Unreadable {
        try {
            return PackedFile.pack(PackedFile.unpack(bytes, MOST_UNPACKED, MOST_ENTRIES));
        } catch (PackedFile.TooLarge large) {
            throw new CsvFile.Unreadable(CsvFile.Problem.TOO_LARGE, 0);
        } catch (IOException | RuntimeException broken) {
            throw new CsvFile.Unreadable(CsvFile.Problem.QUOTES, 0);
        }
    }
}
