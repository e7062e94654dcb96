package be.leerspoor.training;

import static be.leerspoor.training.GivenCourses.person;
import static leerspoor.db.training.Tables.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Paper;
import be.leerspoor.people.Network;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
class CertificatesTest {

    private static final Network SOMEWHERE = new Network("192.0.2.7");
    private static final Presence PRESENT = Presence.of(AttendanceFact.PRESENT);
    private static final Presence ABSENT = Presence.of(AttendanceFact.ABSENT);

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private Certificates certificates;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void whoFollowedACourseHasACertificateByItself() {
        GivenCourses.Given given = followed("praktijkleider", "anna");

        Certificate mine = mine("anna");

        assertThat(mine.state()).isEqualTo(CertificateState.VALID);
        assertThat(mine.personName()).isEqualTo("Anna Peeters");
        assertThat(mine.courseNl()).isEqualTo("Opleiding voor praktijkleiders");
        assertThat(mine.heldOn()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(mine.validUntil()).contains(LocalDate.of(2030, 3, 9));
        assertThat(mine.code()).matches("([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}");
        assertThat(As.person("bram", () -> certificates.mine())).isEmpty();
        assertThat(courses.codes(given)).hasSize(1);
    }

    @Test
    void ofACourseWithoutCertificatesThereIsNone() {
        sql.update(COURSE)
                .set(COURSE.CERTIFIED, false)
                .where(COURSE.CODE.eq("basis"))
                .execute();
        try {
            GivenCourses.Given given = followed("basis", "anna");

            assertThat(courses.proof(given, "anna").orElseThrow().holds()).isTrue();
            assertThat(courses.codes(given)).isEmpty();
        } finally {
            sql.update(COURSE)
                    .set(COURSE.CERTIFIED, true)
                    .where(COURSE.CODE.eq("basis"))
                    .execute();
        }
    }

    @Test
    void aCorrectionRevokesItAndAnotherOneBringsTheSameOneBack() {
        GivenCourses.Given given = followed("basis", "anna");
        String code = mine("anna").code();

        note(given, "anna", ABSENT);
        assertThat(mine("anna").state()).isEqualTo(CertificateState.REVOKED);
        assertThat(mine("anna").revoked()).contains(new Certificate.Revocation(null));
        assertThat(state(code)).isEqualTo(CertificateState.REVOKED);

        note(given, "anna", PRESENT);
        assertThat(mine("anna").state()).isEqualTo(CertificateState.VALID);
        assertThat(mine("anna").code()).isEqualTo(code);
        assertThat(courses.codes(given)).containsExactly(code);
    }

    @Test
    void whatAPersonRevokedNoCorrectionBringsBack() {
        GivenCourses.Given given = followed("basis", "anna");

        assertThat(As.person(
                        "chaima",
                        () -> certificates.revoke(mine(given), "Was niet\u0000in de zaal.\n", Confirmation.none())))
                .isInstanceOf(RevokeResult.Revoked.class);
        note(given, "anna", ABSENT);
        note(given, "anna", PRESENT);

        assertThat(mine("anna").state()).isEqualTo(CertificateState.REVOKED);
        assertThat(mine("anna").revoked()).contains(new Certificate.Revocation("Was niet in de zaal."));
        assertThat(As.person("hasan", () -> certificates.revoke(mine(given), "Nog eens.", Confirmation.none())))
                .isInstanceOf(RevokeResult.RevokedAlready.class);
    }

    @Test
    void itIsRevokedByWhoGivesTheEditionOrAnAdministratorWithAReason() {
        GivenCourses.Given given = followed("basis", "anna");
        CertificateId certificate = mine(given);

        for (String who : List.of("anna", "bram", "paulien", "dirk", "greet")) {
            assertThatThrownBy(() ->
                            As.person(who, () -> certificates.revoke(certificate, "Zomaar dan.", Confirmation.none())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(As.person(who, () -> certificates.of(given.edition()))).isEmpty();
            assertThat(As.person(who, () -> certificates.outlook(given.edition())))
                    .isEmpty();
        }
        assertThat(As.person("hasan", () -> certificates.revoke(certificate, "  ", Confirmation.none())))
                .isEqualTo(new RevokeResult.NeedsReason(300));
        assertThat(As.person("hasan", () -> certificates.revoke(certificate, "x".repeat(301), Confirmation.none())))
                .isEqualTo(new RevokeResult.NeedsReason(300));
        assertThat(As.person(
                        "hasan",
                        () -> certificates.revoke(certificate, "Rijksregister 93.05.18-223.61", Confirmation.none())))
                .isInstanceOf(RevokeResult.NeverStored.class);
        assertThat(mine("anna").state()).isEqualTo(CertificateState.VALID);

        assertThat(As.person(
                        "hasan", () -> certificates.revoke(certificate, "Verkeerde persoon.", Confirmation.none())))
                .isInstanceOf(RevokeResult.Revoked.class);
        assertThat(As.person("hasan", () -> certificates.of(given.edition())))
                .extracting(Certificate::state)
                .containsExactly(CertificateState.REVOKED);
        assertThat(As.person("anna", () -> certificates.paper(certificate, Texts.DUTCH, "x")))
                .isEmpty();
    }

    @Test
    void anybodyChecksACodeHoweverItIsTyped() {
        followed("praktijkleider", "anna");
        String code = mine("anna").code();

        CheckedCertificate found = check(" " + code.replace("-", "").toLowerCase(Locale.ROOT) + " ");

        assertThat(found)
                .isEqualTo(new CheckedCertificate.Found(
                        code,
                        "Anna Peeters",
                        "Opleiding voor praktijkleiders",
                        "Programme for practice leaders",
                        LocalDate.of(2027, 3, 9),
                        Optional.of(LocalDate.of(2030, 3, 9)),
                        CertificateState.VALID));
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(1096)));
        assertThat(state(code)).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void whatIsNoCodeIsAnsweredAsACodeThatDoesNotExist() {
        followed("basis", "anna");
        for (String typed : List.of(
                "",
                "A",
                "AAAA-AAAA-AAAA-AAAA",
                "é".repeat(16),
                "x".repeat(1_000_000),
                "' or 1=1 --",
                "%___%___%___%___")) {
            assertThat(check(typed)).isEqualTo(new CheckedCertificate.Unknown());
        }
    }

    @Test
    void whoTriesManyCodesWaitsAndNobodyElseDoes() {
        followed("basis", "anna");
        String code = mine("anna").code();
        IntStream.range(0, 40).forEach(turn -> assertThat(state(code)).isEqualTo(CertificateState.VALID));
        IntStream.range(0, 30).forEach(turn -> check("AAAA-AAAA-AAAA-AAA" + (char) ('A' + turn % 8)));

        assertThat(check(code)).isInstanceOf(CheckedCertificate.Wait.class);
        assertThat(As.nobody(() -> certificates.check(code, new Network("198.51.100.3"))))
                .isInstanceOf(CheckedCertificate.Found.class);
        ((MovableClock) clock).moveTo(clock.instant().plusSeconds(31));
        assertThat(check(code)).isInstanceOf(CheckedCertificate.Found.class);
    }

    @Test
    void thePaperSaysWhatItIsAlsoToWhoDoesNotSeeIt() throws IOException {
        followed("praktijkleider", "anna");

        byte[] dutch = paper("anna", Texts.DUTCH);
        assertThat(Paper.brokenRules(dutch)).isEmpty();
        try (PDDocument document = Loader.loadPDF(dutch)) {
            String words = new PDFTextStripper().getText(document);
            assertThat(words)
                    .contains(
                            "Jeugdzorg Meander",
                            "Attest van opleiding",
                            "Anna Peeters",
                            "Opleiding voor praktijkleiders",
                            "Gevolgd op 9 maart 2027, geldig tot en met 8 maart 2030",
                            "https://leerspoor.example/check",
                            mine("anna").code());
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Attest Opleiding voor praktijkleiders");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
        try (PDDocument document = Loader.loadPDF(paper("anna", Texts.ENGLISH))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Programme for practice leaders", "valid until 8 March 2030");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void aNameFromFarStandsOnPaperAsWell() throws IOException {
        for (String who : List.of("elif", "hamza", "murat")) {
            followed("basis", who);
            try (PDDocument document = Loader.loadPDF(paper(who, Texts.DUTCH))) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains(mine(who).personName());
            }
        }
    }

    @Test
    void nobodyGetsThePaperOfSomebodyElse() {
        GivenCourses.Given given = followed("basis", "anna");

        for (String who : List.of("bram", "chaima", "hasan")) {
            assertThat(As.person(who, () -> certificates.paper(mine(given), Texts.DUTCH, "x")))
                    .isEmpty();
        }
        assertThat(As.person("anna", () -> certificates.paper(CertificateId.random(), Texts.DUTCH, "x")))
                .isEmpty();
    }

    private GivenCourses.Given followed(String course, String who) {
        GivenCourses.Given given = courses.thisMorning(course, who);
        note(given, who, PRESENT);
        return given;
    }

    private void note(GivenCourses.Given given, String who, Presence presence) {
        assertThat(As.person("chaima", () -> attendance.note(given.session(), person(who), presence)))
                .isInstanceOf(NoteResult.Noted.class);
    }

    private Certificate mine(String who) {
        return As.person(who, () -> certificates.mine()).getFirst();
    }

    private CertificateId mine(GivenCourses.Given given) {
        return As.person("hasan", () -> certificates.of(given.edition()))
                .getFirst()
                .id();
    }

    private CheckedCertificate check(String typed) {
        return As.nobody(() -> certificates.check(typed, SOMEWHERE));
    }

    private CertificateState state(String code) {
        return ((CheckedCertificate.Found) check(code)).state();
    }

    private byte[] paper(String who, Locale language) {
        return As.person(who, () -> certificates.paper(mine(who).id(), language, "https://leerspoor.example/check"))
                .orElseThrow()
                .content();
    }

    private static List<PDFont> fonts(PDDocument document) {
        return StreamSupport.stream(
                        document.getPage(0).getResources().getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return document.getPage(0).getResources().getFont(name);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
