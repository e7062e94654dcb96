package be.leerspoor.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What participants get: who puts it there, who gets it, and which files are kept at all. */
@LeerspoorTest
class MaterialsTest {

    private static final byte[] PDF = "%PDF-1.7 en dan de rest".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Materials materials;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private CourseEditions made;

    @Autowired
    private MyNotices notices;

    @Autowired
    private Clock clock;

    private EditionId edition = EditionId.random();

    @BeforeEach
    void plan() {
        edition = made.edition(1, LocalDate.of(2027, 4, 13));
    }

    @Test
    void aFileIsForWhoHasAPlaceAndForItsTrainersAlsoByItsAddress() {
        made.enrol(edition, "anna", "bram");
        assertThat(add("lezen.pdf", PDF)).isEqualTo(new MaterialResult.Added());
        UUID file = made.page("chaima", edition).materials().getFirst().id();

        assertThat(As.person("anna", () -> materials.file(file)).orElseThrow().content())
                .isEqualTo(PDF);
        assertThat(As.person("anna", () -> materials.file(file)).orElseThrow().type())
                .isEqualTo("application/pdf");
        assertThat(As.person("chaima", () -> materials.file(file))).isPresent();
        for (String person : List.of("bram", "bert", "elif", "fons", "hasan")) {
            assertThat(As.person(person, () -> materials.file(file))).as(person).isEmpty();
            assertThat(made.page(person, edition).materials()).as(person).isEmpty();
        }
        As.person("anna", () -> enrolling.leave(edition, "", Confirmation.none()));
        assertThat(As.person("anna", () -> materials.file(file))).isEmpty();
        assertThat(As.person("bram", () -> materials.file(file))).isPresent();
    }

    @Test
    void onlyItsTrainersAddAndRemove() {
        add("lezen.pdf", PDF);
        UUID file = made.page("chaima", edition).materials().getFirst().id();
        for (String person : List.of("anna", "bert", "elif", "hasan")) {
            As.person(person, () -> {
                assertThatThrownBy(() -> materials.addLink(
                                edition, MaterialMoment.AFTER, "x", "https://x.example", Confirmation.none()))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> materials.addFile(
                                edition, MaterialMoment.AFTER, "x", "x.pdf", PDF, Confirmation.none()))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> materials.remove(edition, file)).isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThat(As.person("chaima", () -> materials.remove(edition, file))).isEqualTo(new MaterialResult.Removed());
        assertThat(As.person("chaima", () -> materials.remove(edition, file)))
                .isEqualTo(new MaterialResult.ChangedMeanwhile());
    }

    @Test
    void whatAFileIsCalledTellsNothingAboutWhatItIs() throws IOException {
        assertThat(add("gevaar.pdf", "MZ programma".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new MaterialResult.FileKind());
        assertThat(add("pagina.png", "<html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new MaterialResult.FileKind());
        assertThat(add("archief.docx", zip("iets.txt"))).isEqualTo(new MaterialResult.FileKind());
        assertThat(add("macro.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(new MaterialResult.FileKind());
        assertThat(add("../map/verslag.exe", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(new MaterialResult.Added());
        assertThat(made.page("chaima", edition).materials().getFirst().fileName())
                .isEqualTo("verslag.docx");
    }

    @Test
    void everyKindThatIsKeptIsKnownByItsContent() throws IOException {
        assertThat(FileKind.of(PDF)).contains(FileKind.PDF);
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .contains(FileKind.PNG);
        assertThat(FileKind.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains(FileKind.JPEG);
        assertThat(FileKind.of(zip("[Content_Types].xml", "ppt/presentation.xml")))
                .contains(FileKind.PPTX);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.XLSX);
        assertThat(FileKind.of(openDocument("application/vnd.oasis.opendocument.text")))
                .contains(FileKind.ODT);
        assertThat(FileKind.of(openDocument("application/epub+zip"))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
        assertThat(FileKind.of(new byte[] {'P', 'K', 3, 4})).isEmpty();
    }

    @Test
    void aFileIsNeverLargerThanTenMegabytes() {
        byte[] large = new byte[Materials.MOST_BYTES + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        assertThat(add("groot.pdf", large)).isEqualTo(new MaterialResult.FileSize(10));
        assertThat(add("leeg.pdf", new byte[0])).isEqualTo(new MaterialResult.FileSize(10));
        assertThat(made.page("chaima", edition).materials()).isEmpty();
    }

    @Test
    void aLinkLeadsElsewhereOverASafeConnectionAndHasATitle() {
        assertThat(link("Lees dit", "javascript:alert(1)")).isEqualTo(new MaterialResult.NoLink());
        assertThat(link("Lees dit", "http://lees.example")).isEqualTo(new MaterialResult.NoLink());
        assertThat(link("Lees dit", "")).isEqualTo(new MaterialResult.NoLink());
        assertThat(link(" ", "https://lees.example")).isEqualTo(new MaterialResult.TitleLength(120));
        assertThat(link("x".repeat(121), "https://lees.example")).isEqualTo(new MaterialResult.TitleLength(120));
        assertThat(link("Over 85.07.30-033.28", "https://lees.example")).isEqualTo(new MaterialResult.NeverStored());
        assertThat(link("Lees dit", "https://lees.example")).isEqualTo(new MaterialResult.Added());
    }

    @Test
    void thereIsAnEndToHowMuchThereIs() {
        for (int i = 0; i < Materials.MOST; i++) {
            assertThat(link("Lees dit", "https://lees.example/" + i)).isEqualTo(new MaterialResult.Added());
        }
        assertThat(link("Lees dit", "https://lees.example")).isEqualTo(new MaterialResult.TooMany(Materials.MOST));
    }

    @Test
    void participantsAreToldOnceADayHoweverMuchThereIs() {
        link("Lees dit", "https://lees.example/1");
        made.enrol(edition, "anna", "bram");
        As.person("anna", () -> notices.seenUpTo(clock.instant()));
        assertThat(told("anna")).isZero();

        link("Lees dit", "https://lees.example/2");
        assertThat(told("anna")).isEqualTo(1);
        assertThat(told("bram")).as("who waits has no place").isZero();
        As.person("anna", () -> notices.seenUpTo(clock.instant()));
        link("Lees dit", "https://lees.example/3");
        assertThat(told("anna")).isZero();
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(1)));
        link("Lees dit", "https://lees.example/4");
        assertThat(told("anna")).isEqualTo(1);
    }

    private long told(String who) {
        return As.person(who, notices::news).stream()
                .filter(notice -> notice.title().equals("Nieuw materiaal: Basisopleiding"))
                .count();
    }

    private MaterialResult add(String name, byte[] content) {
        return As.person(
                "chaima",
                () -> materials.addFile(edition, MaterialMoment.BEFORE, "", name, content, Confirmation.none()));
    }

    private MaterialResult link(String title, String address) {
        return As.person(
                "chaima", () -> materials.addLink(edition, MaterialMoment.AFTER, title, address, Confirmation.none()));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] openDocument(String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(type.getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
