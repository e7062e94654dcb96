package be.leerspoor.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Paper;
import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Files hold what the page shows, for who may see it there, and nothing more. */
@LeerspoorTest
class ResultsExportTest {

    private static final Pattern NUMBER = Pattern.compile("<v>([0-9.]+)</v>");

    private static final Pattern ROW = Pattern.compile("\\d+ [\\d,]+ % [\\d,]+–[\\d,]+ %");

    @TempDir
    private Path folder;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Results results;

    @Autowired
    private ResultsExport export;

    @Test
    void csvHoldsEachToldNumberOnceAndNothingMore() {
        WaveId wave = regions();
        ToldPlace region = region("fons", wave);
        WaveResults told =
                As.person("fons", () -> results.of(wave, region.place())).orElseThrow();

        List<String[]> rows = csv(file("fons", wave, region.place(), ResultsExport.Kind.CSV));

        List<String> expected = new ArrayList<>();
        told.items().forEach(item -> {
            item.whole().forEach(share -> expected.add("Iedereen " + share.people() + " " + share.of()));
            item.beside().forEach(share -> expected.add(region.name() + " " + share.people() + " " + share.of()));
        });
        assertThat(expected).isNotEmpty();
        assertThat(rows.stream().skip(1).map(row -> row[4] + " " + row[7] + " " + row[8]))
                .containsExactlyElementsOf(expected);
        assertThat(rows.getFirst()).hasSize(12).contains("Ronde");
        assertThat(rows.getFirst()[0]).endsWith("Vragenlijst");
        assertThat(rows.stream().skip(1).map(row -> row[0])).containsOnly("Breedte van de werkvormen");
        rows.stream().skip(1).forEach(row -> {
            double share = 100.0 * Integer.parseInt(row[7]) / Integer.parseInt(row[8]);
            assertThat(Double.parseDouble(row[9].replace(',', '.'))).isCloseTo(share, within(0.0501));
            assertThat(row[9]).contains(",");
        });
    }

    @Test
    void xlsxHoldsTheSameNumbers() throws IOException {
        WaveId wave = regions();
        ToldPlace region = region("fons", wave);

        List<String[]> rows = csv(file("fons", wave, region.place(), ResultsExport.Kind.CSV));
        String sheet = entry(
                file("fons", wave, region.place(), ResultsExport.Kind.XLSX).orElseThrow(), "xl/worksheets/sheet1.xml");

        List<Double> inCsv = rows.stream()
                .skip(1)
                .flatMap(row -> Arrays.stream(row).skip(7))
                .map(cell -> Double.valueOf(cell.replace(',', '.')))
                .toList();
        List<Double> inXlsx = sheet.lines()
                .flatMap(line -> Pattern.compile("<row r=\"(?!1\")[^>]*>(.*?)</row>")
                        .matcher(line)
                        .results())
                .flatMap(row -> lastFive(row.group(1)).stream())
                .toList();
        assertThat(inXlsx).isEqualTo(inCsv);
    }

    private static List<Double> lastFive(String row) {
        List<Double> numbers = NUMBER.matcher(row)
                .results()
                .map(number -> Double.valueOf(number.group(1)))
                .toList();
        return numbers.subList(numbers.size() - 5, numbers.size());
    }

    @Test
    void thePaperHoldsTheSameNumbersAndIsTagged() throws IOException {
        WaveId wave = regions();
        ToldPlace region = region("fons", wave);
        WaveResults told =
                As.person("fons", () -> results.of(wave, region.place())).orElseThrow();
        ToldWords words = new ToldWords(Texts.DUTCH);

        OutgoingFile paper =
                file("fons", wave, region.place(), ResultsExport.Kind.PDF).orElseThrow();

        assertThat(paper.name()).endsWith(".pdf");
        String text = text(Optional.of(paper));
        assertThat(text).contains("Oost-Vlaanderen", "Iedereen", "95 %-interval", "minstens 5 mensen");
        List<String> rows = new ArrayList<>();
        told.items().forEach(item -> {
            List<ToldShare> all = new ArrayList<>(item.whole());
            all.addAll(item.beside());
            all.forEach(share -> rows.add((share.people() + " " + words.percent(share) + " " + words.interval(share))
                    .replace('\u00a0', ' ')));
        });
        assertThat(ROW.matcher(text).results().map(MatchResult::group)).containsExactlyElementsOf(rows);
        assertThat(Paper.brokenRules(paper.content())).isEmpty();
        try (PDDocument document = Loader.loadPDF(paper.content())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
        }
    }

    @Test
    void aGroupOfOthersIsInNoFile() throws IOException {
        WaveId wave = regions();
        int other = As.person("greet", () -> results.of(wave, null)).orElseThrow().places().stream()
                .filter(place -> place.name().equals("Antwerpen"))
                .findFirst()
                .orElseThrow()
                .place();

        assertThat(words(file("greet", wave, other, ResultsExport.Kind.CSV))).contains("Antwerpen");
        assertThat(csv(file("fons", wave, other, ResultsExport.Kind.CSV)))
                .usingRecursiveComparison()
                .isEqualTo(csv(file("fons", wave, null, ResultsExport.Kind.CSV)));
        assertThat(text(file("greet", wave, other, ResultsExport.Kind.PDF))).contains("Antwerpen");
        assertThat(text(file("fons", wave, other, ResultsExport.Kind.PDF))).doesNotContain("Antwerpen");
    }

    @Test
    void ofAWaveThatIsNotClosedThereIsNoFile() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);

        for (ResultsExport.Kind kind : ResultsExport.Kind.values()) {
            assertThat(file("chaima", wave, null, kind)).isEmpty();
            assertThat(As.person("chaima", () -> export.overTime("breadth", kind, Texts.DUTCH)))
                    .isEmpty();
        }
        assertThatThrownBy(() -> As.nobody(() -> export.wave(wave, null, ResultsExport.Kind.CSV, Texts.DUTCH)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void wavesUnderEachOtherHoldWhatIsToldOfEveryone() throws IOException {
        asked.published();
        regions();

        List<String[]> rows =
                csv(As.person("anna", () -> export.overTime("breadth", ResultsExport.Kind.CSV, Texts.DUTCH)));

        int cells = As.person("anna", () -> results.overTime("breadth")).orElseThrow().items().stream()
                .flatMap(item -> item.waves().stream())
                .mapToInt(wave -> wave.whole().size())
                .sum();
        assertThat(rows).hasSize(1 + cells);
        assertThat(rows.stream().skip(1).map(row -> row[4])).containsOnly("Iedereen");
        assertThat(rows.get(1)).containsSequence("4", "98", "4,1");
        assertThat(text(As.person("anna", () -> export.overTime("breadth", ResultsExport.Kind.PDF, Texts.DUTCH))))
                .contains("Veiligheidsplan", "Gepubliceerde procesevaluatie, 98 mensen", "51 52,0 %");
    }

    /** A wave of which three regions are told beside what is left. */
    private WaveId regions() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        int place = 0;
        for (String who : AskedWaves.everybody()) {
            Map<String, String> answers = new HashMap<>();
            for (String tool : AskedWaves.TOOLS) {
                answers.put(tool, place % 2 == 0 ? "every-case" : "rarely");
            }
            asked.send(who, wave, answers);
            place++;
        }
        asked.close(wave);
        return wave;
    }

    private ToldPlace region(String who, WaveId wave) {
        return As.person(who, () -> results.of(wave, null)).orElseThrow().places().stream()
                .filter(place -> place.kind() == ToldGroup.Kind.REGION)
                .findFirst()
                .orElseThrow();
    }

    private Optional<OutgoingFile> file(String who, WaveId wave, @Nullable Integer place, ResultsExport.Kind kind) {
        return As.person(who, () -> export.wave(wave, place, kind, Texts.DUTCH));
    }

    private static String text(Optional<OutgoingFile> file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.orElseThrow().content())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace('\u00a0', ' ');
        }
    }

    private static String words(Optional<OutgoingFile> file) {
        return new String(file.orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private static List<String[]> csv(Optional<OutgoingFile> file) {
        return words(file).lines().map(line -> line.split(";")).toList();
    }

    private String entry(OutgoingFile file, String name) throws IOException {
        Path kept = folder.resolve("file.xlsx");
        Files.write(kept, file.content());
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
