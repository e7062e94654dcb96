package be.leerspoor.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @TempDir
    private Path folder;

    @Test
    void csvIsWhatExcelWithBelgianSettingsOpensByItself() {
        byte[] file = new Spreadsheet("uren", List.of("Naam", "Dag", "Minuten", "Uren"))
                .row(
                        Spreadsheet.words("Yıldız; \"Elif\""),
                        Spreadsheet.day(LocalDate.of(2027, 3, 9)),
                        Spreadsheet.number(1_234),
                        Spreadsheet.number(new BigDecimal("7.50")))
                .csv();

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, UTF_8))
                .isEqualTo("\uFEFFNaam;Dag;Minuten;Uren\r\n\"Yıldız; \"\"Elif\"\"\";9/03/2027;1234;7,50\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+1",
                "-1+2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "＝1",
                "|calc",
                "%0"
            })
    void nothingThatSomebodyTypedIsCalculated(String typed) {
        String file = new String(
                new Spreadsheet("x", List.of("x")).row(Spreadsheet.words(typed)).csv(), UTF_8);

        assertThat(file.substring(file.indexOf("\r\n") + 2)).matches("(?s)\"?'.*");
    }

    @Test
    void aNegativeNumberIsANumber() {
        assertThat(new String(
                        new Spreadsheet("x", List.of("x"))
                                .row(Spreadsheet.number(-5))
                                .csv(),
                        UTF_8))
                .endsWith("\r\n-5\r\n");
    }

    @Test
    void xlsxKeepsWordsAsWordsAndNumbersAsNumbers() throws IOException {
        byte[] file = new Spreadsheet("a/b:[c]'", List.of("Naam", "Dag", "Uren"))
                .row(
                        Spreadsheet.words("=1+1\u0000\u0007"),
                        Spreadsheet.day(LocalDate.of(2027, 3, 9)),
                        Spreadsheet.number(new BigDecimal("7.5")))
                .xlsx();

        String sheet = entry(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").contains("7.5");
        assertThat(entry(file, "xl/sharedStrings.xml")).contains("=1+1").doesNotContain("\u0007");
        assertThat(entry(file, "xl/workbook.xml")).contains("a b  c");
    }

    @Test
    void everyRowHasACellForEachColumn() {
        assertThatThrownBy(() -> new Spreadsheet("x", List.of("a", "b")).row(Spreadsheet.words("a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Spreadsheet("", List.of("a")).csv()).isNotEmpty();
        assertThat(new Spreadsheet("", List.of("a")).xlsx()).isNotEmpty();
    }

    private String entry(byte[] file, String name) throws IOException {
        Path kept = folder.resolve("file.xlsx");
        Files.write(kept, file);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }
}
