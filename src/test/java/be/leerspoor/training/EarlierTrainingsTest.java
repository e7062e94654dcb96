package be.leerspoor.training;

import static be.leerspoor.training.GivenCourses.person;
import static java.nio.charset.StandardCharsets.UTF_8;
import static leerspoor.db.training.Tables.EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
class EarlierTrainingsTest {

    @Autowired
    private EarlierTrainings trainings;

    @Autowired
    private ImportTrainingsCommand command;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private DSLContext sql;

    @TempDir
    private Path folder;

    @Test
    void whatPeopleFollowedBeforeIsWrittenDownAsEvidence() {
        byte[] file =
                file("anna;basis;1/09/2020;12", "BRAM@meander.example;opleiding voor praktijkleiders;2026-05-04;7,5");
        assertThat(plan(file).good()).hasSize(2);
        assertThat(sql.fetchCount(EVIDENCE)).isZero();

        assertThat(As.person("hasan", () -> trainings.perform(file, false)))
                .isEqualTo(new EarlierImportResult.Written(2));

        assertThat(sql.selectFrom(EVIDENCE).fetch())
                .extracting(
                        row -> row.getPersonId(),
                        row -> row.getAbout(),
                        row -> row.getHappenedOn(),
                        row -> row.getMinutes(),
                        row -> row.getValidUntil())
                .containsExactlyInAnyOrder(
                        tuple(person("anna"), "basis", LocalDate.of(2020, 9, 1), 720, null),
                        tuple(
                                person("bram"),
                                "praktijkleider",
                                LocalDate.of(2026, 5, 4),
                                450,
                                LocalDate.of(2029, 5, 4)));
    }

    @Test
    void doublesAreRecognised() {
        GivenCourses.Given given = courses.thisMorning("basis", "imane");
        As.person("chaima", () -> attendance.othersPresent(given.session()));
        As.person("chaima", () -> trainings.perform(file("anna;basis;1/09/2020;12"), false));

        EarlierPlan plan = plan(file(
                "anna;Basisopleiding;2020-09-01;6",
                "imane;basis;9/03/2027;3",
                "bram;basis;1/09/2020;12",
                "bram@meander.example;Basic training;2020-09-01;12"));

        assertThat(plan.good()).extracting(EarlierPlan.Line::number).containsExactly(4L);
        assertThat(plan.bad())
                .extracting(BadLine::number, BadLine::fault)
                .containsExactly(
                        tuple(2L, ImportFault.KNOWN_ALREADY),
                        tuple(3L, ImportFault.ATTENDED_ALREADY),
                        tuple(5L, ImportFault.TWICE));
    }

    @Test
    void everyBadLineIsTold() {
        EarlierPlan plan = plan(file(
                "niemand;basis;1/09/2020;12",
                "anna;breien;1/09/2020;12",
                "anna;basis;gisteren;12",
                "anna;basis;1/09/1820;12",
                "anna;basis;10/03/2027;12",
                "anna;basis;1/09/2020;veel",
                "anna;basis;1/09/2020;0",
                "anna;basis;1/09/2020;1001",
                "anna;basis;1/09/2020;-3",
                "anna;basis;1/09/2020",
                "93.05.18-223.61;basis;1/09/2020;12",
                "anna;@basis;1/09/2020;12"));

        assertThat(plan.good()).isEmpty();
        assertThat(plan.bad())
                .extracting(BadLine::fault)
                .containsExactly(
                        ImportFault.PERSON_UNKNOWN,
                        ImportFault.COURSE_UNKNOWN,
                        ImportFault.DATE,
                        ImportFault.DATE,
                        ImportFault.FUTURE,
                        ImportFault.HOURS,
                        ImportFault.HOURS,
                        ImportFault.HOURS,
                        ImportFault.FORMULA,
                        ImportFault.COLUMNS,
                        ImportFault.NEVER_STORED,
                        ImportFault.FORMULA);
        assertThat(As.person("hasan", () -> trainings.perform(file("niemand;basis;1/09/2020;12"), false)))
                .isInstanceOf(EarlierImportResult.HasBadLines.class);
        assertThat(sql.fetchCount(EVIDENCE)).isZero();
    }

    @Test
    void onlyTrainersAndAdministratorsWriteThemDown() {
        for (String who : List.of("anna", "elif", "dirk", "greet", "fons")) {
            assertThatThrownBy(() -> As.person(who, () -> trainings.read(file("anna;basis;1/09/2020;12"))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> trainings.perform(file("anna;basis;1/09/2020;12"), true)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theTerminalDoesTheSame() throws IOException {
        Path file = folder.resolve("trainings.csv");
        Files.write(file, file("anna;basis;1/09/2020;12", "niemand;basis;1/09/2020;12"));

        assertThat(run(file.toString(), "--dry-run")).startsWith("1 Regel 3: ").contains("niemand");
        assertThat(sql.fetchCount(EVIDENCE)).isZero();
        assertThat(run(file.toString())).startsWith("1 ");
        assertThat(sql.fetchCount(EVIDENCE)).isZero();
        assertThat(run(file.toString(), "--skip-bad")).startsWith("0 ");
        assertThat(sql.fetchCount(EVIDENCE)).isEqualTo(1);
        assertThat(run("bestaat-niet.csv")).startsWith("1 ");
        assertThat(run()).startsWith("2 ");
        assertThat(run(file.toString(), "--oops")).startsWith("2 ");
    }

    @Test
    void aFileIsTakenBackInOneStepByWhoReadItInOrAnAdministrator() {
        As.person("chaima", () -> trainings.perform(file("anna;basis;1/09/2020;12", "bram;basis;1/09/2020;12"), false));
        As.person("hasan", () -> trainings.perform(file("imane;basis;1/09/2020;12"), false));
        assertThat(As.person("hasan", () -> trainings.files())).hasSize(2);
        EarlierFile file = As.person("chaima", () -> trainings.files()).getFirst();
        assertThat(As.person("chaima", () -> trainings.files())).hasSize(1);
        assertThat(file.byName()).contains("Chaima El Idrissi");
        assertThat(file.trainings()).isEqualTo(2);

        for (String who : List.of("anna", "bert", "elif")) {
            assertThatThrownBy(() -> As.person(who, () -> trainings.undo(file.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(As.person("chaima", () -> trainings.undo(file.id()))).isEqualTo(new UndoResult.Undone(2, List.of()));

        assertThat(sql.selectFrom(EVIDENCE).where(EVIDENCE.HOLDS).fetch())
                .extracting(row -> row.getPersonId())
                .containsExactly(person("imane"));
        assertThat(As.person("hasan", () -> trainings.undo(file.id()))).isInstanceOf(UndoResult.UndoneAlready.class);
        assertThat(plan(file("anna;basis;1/09/2020;12")).good())
                .as("it can be read in again")
                .hasSize(1);
    }

    @Test
    void nobodyReadsInWhatTheyFollowedThemselves() {
        EarlierPlan plan = plan(file("chaima;basis;1/09/2020;12", "anna;basis;1/09/2020;12"));

        assertThat(plan.bad()).extracting(BadLine::fault).containsExactly(ImportFault.YOURSELF);
        assertThat(As.person("chaima", () -> trainings.perform(file("chaima;basis;1/09/2020;12"), true)))
                .isEqualTo(new EarlierImportResult.Written(0));
        assertThat(As.person("hasan", () -> trainings.perform(file("chaima;basis;1/09/2020;12"), false)))
                .isEqualTo(new EarlierImportResult.Written(1));
    }

    private String run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int outcome = command.run(List.of(arguments), writer, writer);
        return outcome + " " + said;
    }

    private EarlierPlan plan(byte[] file) {
        return ((EarlierReading.Read) As.person("chaima", () -> trainings.read(file))).plan();
    }

    private static byte[] file(String... lines) {
        return ("person;course;date;hours\n" + String.join("\n", lines)).getBytes(UTF_8);
    }
}
