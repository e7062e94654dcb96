package be.leerspoor.training;

import static be.leerspoor.training.GivenCourses.person;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static leerspoor.db.training.Tables.ATTENDANCE_CHANGE;
import static leerspoor.db.training.Tables.ATTENDANCE_FILE;
import static leerspoor.db.training.Tables.SESSION_ATTENDANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An edition of two afternoons, made by chaima and given by bert, with places for anna, bram and imane. */
@LeerspoorTest
class AttendanceImportTest {

    @Autowired
    private GivenCourses courses;

    @Autowired
    private AttendanceImport attendance;

    @Autowired
    private AttendanceExport export;

    @Autowired
    private SessionAttendance sessions;

    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext sql;

    private GivenCourses.Given given = new GivenCourses.Given(EditionId.random(), List.of());

    @BeforeEach
    void anEdition() {
        given = courses.edition(
                "basis", "bert", LocalDateTime.of(2027, 3, 2, 13, 30), LocalDateTime.of(2027, 3, 9, 13, 30));
        courses.place(given, "anna", "bram", "imane");
    }

    @Test
    void nobodyNotesThemselvesByAFileAlsoNotByTakingItBack() {
        courses.place(given, "chaima");
        assertThat(plan("chaima", file("chaima;9/03/2027;aanwezig;")).bad())
                .extracting(BadLine::fault)
                .containsExactly(ImportFault.YOURSELF);

        AttendanceImportResult.Noted noted = (AttendanceImportResult.Noted) As.person(
                "bert",
                () -> attendance.perform(
                        given.edition(), file("chaima;9/03/2027;afwezig;", "anna;9/03/2027;afwezig;"), false));
        UndoResult.Undone undone = (UndoResult.Undone) As.person("chaima", () -> attendance.undo(noted.file()));

        assertThat(undone.setBack()).isEqualTo(1);
        assertThat(undone.left()).extracting(UndoResult.Left::name).containsExactly("Chaima El Idrissi");
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isEqualTo(1);
    }

    @Test
    void aFileIsNotedInOneGoAndTakenBackInOneGo() {
        byte[] file = file(
                "anna;2/03/2027;aanwezig;",
                "ANNA@meander.example;2027-03-09 13:30;Present;",
                "bram;2/03/2027;gedeeltelijk;120",
                "bram;9/03/2027;afwezig;",
                "imane;2/03/2027;verontschuldigd;");
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(3)));
        AttendancePlan plan = plan("chaima", file);
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.good()).hasSize(5);
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isZero();

        AttendanceImportResult result = As.person("chaima", () -> attendance.perform(given.edition(), file, false));

        UUID id = ((AttendanceImportResult.Noted) result).file();
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isEqualTo(5);
        assertThat(courses.proof(given, "anna").orElseThrow().holds()).isTrue();
        assertThat(courses.codes(given)).hasSize(1);
        assertThat(As.person("chaima", () -> attendance.perform(given.edition(), file, false)))
                .isInstanceOf(AttendanceImportResult.NothingNew.class);

        assertThat(As.person("chaima", () -> attendance.undo(id))).isEqualTo(new UndoResult.Undone(5, List.of()));
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isZero();
        assertThat(courses.proof(given, "anna").orElseThrow().holds()).isFalse();
        assertThat(As.person("chaima", () -> attendance.undo(id))).isInstanceOf(UndoResult.UndoneAlready.class);
        assertThat(sql.fetchCount(ATTENDANCE_CHANGE)).isEqualTo(10);
    }

    @Test
    void whatWasChangedSinceStaysAndIsTold() {
        note("imane", Presence.of(AttendanceFact.ABSENT));
        byte[] file = file("anna;2/03/2027;aanwezig;", "bram;2/03/2027;aanwezig;", "imane;2/03/2027;aanwezig;");
        UUID id = ((AttendanceImportResult.Noted)
                        As.person("bert", () -> attendance.perform(given.edition(), file, false)))
                .file();
        note("bram", Presence.partly(60));

        UndoResult.Undone undone = (UndoResult.Undone) As.person("bert", () -> attendance.undo(id));

        assertThat(undone.setBack()).isEqualTo(2);
        assertThat(undone.left()).extracting(UndoResult.Left::name).containsExactly("Bram De Smet");
        assertThat(sql.select(SESSION_ATTENDANCE.PERSON_ID, SESSION_ATTENDANCE.FACT)
                        .from(SESSION_ATTENDANCE)
                        .fetch())
                .extracting(row -> row.value1(), row -> row.value2())
                .containsExactlyInAnyOrder(tuple(person("bram"), "PARTLY"), tuple(person("imane"), "ABSENT"));
    }

    @Test
    void everyBadLineIsToldAndNothingIsNotedUnlessTheyAreSkipped() {
        courses.enrol(given, "joris", "WAITING");
        byte[] file = file(
                "anna;2/03/2027;aanwezig;",
                "anna;2/03/2027;afwezig;",
                "joris;2/03/2027;aanwezig;",
                "niemand;2/03/2027;aanwezig;",
                "bram;31/02/2027;aanwezig;",
                "bram;3/03/2027;aanwezig;",
                "bram;2/03/2027;misschien;",
                "bram;2/03/2027;gedeeltelijk;",
                "bram;2/03/2027;gedeeltelijk;181",
                "bram;2/03/2027;aanwezig;30",
                "bram;2/03/2027;gedeeltelijk;-5",
                "=cmd;2/03/2027;aanwezig;",
                "93.05.18-223.61;2/03/2027;aanwezig;",
                "bram;2/03/2027",
                "x".repeat(400) + ";2/03/2027;aanwezig;");

        AttendancePlan plan = plan("chaima", file);

        assertThat(plan.good()).hasSize(1);
        assertThat(plan.bad())
                .extracting(BadLine::number, BadLine::fault)
                .containsExactly(
                        tuple(3L, ImportFault.TWICE),
                        tuple(4L, ImportFault.NOT_PLACED),
                        tuple(5L, ImportFault.NOT_PLACED),
                        tuple(6L, ImportFault.DATE),
                        tuple(7L, ImportFault.NO_SESSION),
                        tuple(8L, ImportFault.FACT),
                        tuple(9L, ImportFault.MINUTES),
                        tuple(10L, ImportFault.MINUTES),
                        tuple(11L, ImportFault.MINUTES),
                        tuple(12L, ImportFault.FORMULA),
                        tuple(13L, ImportFault.FORMULA),
                        tuple(14L, ImportFault.NEVER_STORED),
                        tuple(15L, ImportFault.COLUMNS),
                        tuple(16L, ImportFault.COLUMNS));
        assertThat(plan.bad()).extracting(BadLine::words).noneMatch(words -> words.contains("223"));
        assertThat(As.person("chaima", () -> attendance.perform(given.edition(), file, false)))
                .isInstanceOf(AttendanceImportResult.HasBadLines.class);
        assertThat(sql.fetchCount(ATTENDANCE_FILE)).isZero();
        assertThat(As.person("chaima", () -> attendance.perform(given.edition(), file, true)))
                .isInstanceOf(AttendanceImportResult.Noted.class);
        assertThat(sql.fetchCount(SESSION_ATTENDANCE)).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadIsToldAsAWhole() {
        assertThat(problem("".getBytes(UTF_8))).isEqualTo(CsvFile.Problem.EMPTY);
        assertThat(problem("person;date;fact;minutes\n".getBytes(UTF_8))).isEqualTo(CsvFile.Problem.EMPTY);
        assertThat(problem("naam;dag\nanna;2/03/2027".getBytes(UTF_8))).isEqualTo(CsvFile.Problem.HEADER);
        assertThat(problem("person;date;fact;minutes\nanné;;;".getBytes(ISO_8859_1)))
                .isEqualTo(CsvFile.Problem.ENCODING);
        assertThat(problem(new byte[CsvFile.MOST_BYTES + 1])).isEqualTo(CsvFile.Problem.TOO_LARGE);
        String[] many = new String[5_001];
        Arrays.fill(many, "anna;2/03/2027;aanwezig;");
        assertThat(problem(file(many))).isEqualTo(CsvFile.Problem.TOO_MANY_LINES);
    }

    @Test
    void onlyWhoGivesTheEditionReadsInAndTakesBack() {
        byte[] file = file("anna;2/03/2027;aanwezig;");
        for (String who : List.of("paulien", "anna", "hasan", "dirk")) {
            assertThatThrownBy(() -> As.person(who, () -> attendance.read(given.edition(), file)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> attendance.perform(given.edition(), file, true)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        UUID id = ((AttendanceImportResult.Noted)
                        As.person("chaima", () -> attendance.perform(given.edition(), file, false)))
                .file();
        for (String who : List.of("paulien", "bert")) {
            assertThatThrownBy(() -> As.person(who, () -> attendance.undo(id)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(As.person(who, () -> attendance.files(given.edition()))).isEmpty();
        }
        assertThat(As.person("chaima", () -> attendance.files(given.edition())))
                .extracting(AttendanceFile::changed)
                .containsExactly(1);
    }

    @Test
    void theExportSaysOfEachPersonAndSessionHowLong() {
        note("anna", Presence.of(AttendanceFact.PRESENT));
        note("bram", Presence.partly(100));

        String csv = new String(
                As.person("chaima", () -> export.csv(given.edition(), Texts.DUTCH))
                        .orElseThrow()
                        .content(),
                UTF_8);

        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFNaam;Gebruikersnaam;Team;Opleiding;Datum;Aanwezigheid;Minuten;Uren",
                        "Anna Peeters;anna;Gent-Noord;Basisopleiding;2/03/2027;aanwezig;180;3,00",
                        "Anna Peeters;anna;Gent-Noord;Basisopleiding;9/03/2027;niet genoteerd;0;0,00",
                        "Bram De Smet;bram;Gent-Zuid;Basisopleiding;2/03/2027;gedeeltelijk;100;1,67",
                        "Bram De Smet;bram;Gent-Zuid;Basisopleiding;9/03/2027;niet genoteerd;0;0,00",
                        "Imane Bouzid;imane;Gent-Noord;Basisopleiding;2/03/2027;niet genoteerd;0;0,00",
                        "Imane Bouzid;imane;Gent-Noord;Basisopleiding;9/03/2027;niet genoteerd;0;0,00");
        assertThat(As.person("hasan", () -> export.xlsx(given.edition(), Texts.ENGLISH)))
                .isPresent();
        for (String who : List.of("anna", "paulien", "elif", "greet")) {
            assertThat(As.person(who, () -> export.csv(given.edition(), Texts.DUTCH)))
                    .isEmpty();
        }
    }

    private void note(String who, Presence presence) {
        As.person("chaima", () -> sessions.note(given.session(), person(who), presence));
    }

    private AttendancePlan plan(String who, byte[] file) {
        return ((AttendanceReading.Read) As.person(who, () -> attendance.read(given.edition(), file))).plan();
    }

    private CsvFile.Problem problem(byte[] file) {
        return ((AttendanceReading.Unreadable) As.person("chaima", () -> attendance.read(given.edition(), file)))
                .problem();
    }

    private static byte[] file(String... lines) {
        return ("person;date;fact;minutes\r\n" + String.join("\r\n", lines)).getBytes(UTF_8);
    }
}
