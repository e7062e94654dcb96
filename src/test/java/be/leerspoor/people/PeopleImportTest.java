package be.leerspoor.people;

import static leerspoor.db.people.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
@WithPerson("hasan")
class PeopleImportTest {

    private static final String HEADER = "user_name;mail;first_name;last_name;team;roles;from\n";
    private static final String GOOD = "ines;ines@meander.example;Ines;Maes;Aalst;consultant|trainer;2026-09-01\n";

    @Autowired
    private PeopleImport people;

    @Autowired
    private ImportPeopleCommand command;

    @Autowired
    private Staff staff;

    @Autowired
    private DSLContext sql;

    @Test
    void aGoodFileBecomesPeopleWithTeamAndRoles() {
        assertThat(people.perform(bytes(HEADER + GOOD), false)).isEqualTo(new ImportResult.Imported(1));

        StaffMember ines =
                staff.find(staff.search("ines", 0, 10).rows().getFirst().id()).orElseThrow();
        assertThat(ines.memberships())
                .extracting(StaffMember.Membership::teamName, StaffMember.Membership::from)
                .containsExactly(tuple("Aalst", LocalDate.of(2026, 9, 1)));
        assertThat(ines.grants()).extracting(StaffMember.Grant::role).containsExactly(Role.CONSULTANT, Role.TRAINER);
        assertThat(ines.hasPassword()).isFalse();
    }

    @Test
    void aTeamLeaderLeadsTheTeamAndARegionalManagerTheRegion() {
        people.perform(
                bytes(HEADER
                        + "ines;ines@meander.example;Ines;Maes;Aalst;team leader;\n"
                        + "tom;tom@meander.example;Tom;Maes;Aalst;REGIONAL_MANAGER;1/09/2026\n"),
                false);

        assertThat(grants("ines")).containsExactly("Aalst");
        assertThat(grants("tom")).containsExactly("Oost-Vlaanderen");
    }

    @Test
    void commasABomQuotesAndAnotherOrderAreFine() {
        String file = "\uFEFFfirst_name,last_name,User_Name,mail,roles,team,from\r\n"
                + "\"Ines\",\"van der \"\"Meer\"\"\",ines,ines@meander.example,,gent-noord,\r\n"
                + "Ines,\"Van Meer\",ines2,ines2@meander.example,,\"Gent-Noord\",\r\n";

        ImportPlan plan = plan(file);

        assertThat(plan.good()).extracting(line -> line.person().lastName()).containsExactly("Van Meer");
        assertThat(plan.bad())
                .extracting(ImportPlan.BadLine::number, ImportPlan.BadLine::problem)
                .containsExactly(tuple(2L, LineProblem.LAST_NAME));
    }

    @Test
    void aRegisterNumberIsRefusedInAnyColumnAndNotRepeated() {
        ImportPlan plan = plan(HEADER
                + "93051822361;ines@meander.example;Ines;Maes;Aalst;;\n"
                + "ines;ines@meander.example;Ines;Maes;93.05.18-223.61;;\n");

        assertThat(plan.good()).isEmpty();
        assertThat(plan.bad())
                .extracting(ImportPlan.BadLine::problem, ImportPlan.BadLine::words)
                .containsExactly(tuple(LineProblem.NEVER_STORED, "user_name"), tuple(LineProblem.NEVER_STORED, "team"));
    }

    @Test
    void aFileMakesNobodyAnAdministrator() {
        ImportPlan plan = plan(HEADER + "ines;ines@meander.example;Ines;Maes;Aalst;consultant|administrator;\n");

        assertThat(plan.good()).isEmpty();
        assertThat(plan.bad()).extracting(ImportPlan.BadLine::problem).containsExactly(LineProblem.ROLE_BY_HAND);
    }

    @Test
    void eachBadLineIsReportedByNumberAndReason() {
        ImportPlan plan = plan(HEADER
                + GOOD
                + "x;niet-eens-een-adres;;Maes;Atlantis;tovenaar;31/02/2026\n"
                + "anna;nieuw@meander.example;An;Maes;Aalst;;\n"
                + "an2;" + Cast.person("anna").mail() + ";An;Maes;Aalst;;\n"
                + "ines;ander@meander.example;An;Maes;Aalst;;\n"
                + "an3;INES@meander.example;An;Maes;Aalst;;\n"
                + "an4;an4@meander.example;=HYPERLINK(\"x\");Maes;Aalst;;\n"
                + "an5;an5@meander.example;An;Maes;Aalst\n"
                + "an6;an6@meander.example;" + "A".repeat(400) + ";Maes;Aalst;;\n");

        assertThat(plan.good()).hasSize(1);
        assertThat(plan.bad())
                .extracting(ImportPlan.BadLine::number, ImportPlan.BadLine::problem)
                .containsExactly(
                        tuple(3L, LineProblem.FIRST_NAME),
                        tuple(3L, LineProblem.USER_NAME),
                        tuple(3L, LineProblem.MAIL),
                        tuple(3L, LineProblem.TEAM_UNKNOWN),
                        tuple(3L, LineProblem.ROLE_UNKNOWN),
                        tuple(3L, LineProblem.DATE),
                        tuple(4L, LineProblem.USER_NAME_TAKEN),
                        tuple(5L, LineProblem.MAIL_TAKEN),
                        tuple(6L, LineProblem.USER_NAME_TWICE),
                        tuple(7L, LineProblem.MAIL_TWICE),
                        tuple(8L, LineProblem.FORMULA),
                        tuple(9L, LineProblem.COLUMNS),
                        tuple(10L, LineProblem.TOO_LONG));
        assertThat(plan.bad())
                .allSatisfy(line -> assertThat(ImportWords.of(line)).doesNotContain("people.import"));
    }

    @Test
    void withABadLineNothingIsImportedUnlessItIsSkipped() {
        byte[] file = bytes(HEADER + GOOD + "an2;geen adres;An;Maes;Aalst;;\n");
        int before = sql.fetchCount(PERSON);

        assertThat(people.perform(file, false)).isInstanceOf(ImportResult.HasBadLines.class);
        assertThat(sql.fetchCount(PERSON)).isEqualTo(before);

        assertThat(people.perform(file, true)).isEqualTo(new ImportResult.Imported(1));
        assertThat(sql.fetchCount(PERSON)).isEqualTo(before + 1);
    }

    @Test
    void theSameFileTwiceAddsNobodyTwice() {
        people.perform(bytes(HEADER + GOOD), false);

        assertThat(people.perform(bytes(HEADER + GOOD), false)).isInstanceOf(ImportResult.HasBadLines.class);
    }

    @Test
    void whatIsNoSuchFileIsRefusedAsAWhole() {
        assertThat(people.read(new byte[0])).isEqualTo(unreadable(FileProblem.EMPTY, 0));
        assertThat(people.read(bytes(HEADER))).isEqualTo(unreadable(FileProblem.EMPTY, 0));
        assertThat(people.read(bytes("naam;mail\nx;y\n"))).isEqualTo(unreadable(FileProblem.HEADER, 1));
        assertThat(people.read(bytes(GOOD))).isEqualTo(unreadable(FileProblem.HEADER, 1));
        assertThat(people.read((HEADER + "zoë;;;;;;\n").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(unreadable(FileProblem.ENCODING, 2));
        assertThat(people.read(new byte[PeopleImport.MOST_BYTES + 1])).isEqualTo(unreadable(FileProblem.TOO_LARGE, 0));
        assertThat(people.read(bytes(HEADER + "a;b;c;d;e;f;g\n".repeat(5001))))
                .isInstanceOfSatisfying(
                        ReadResult.Unreadable.class,
                        result -> assertThat(result.problem()).isEqualTo(FileProblem.TOO_MANY_LINES));
        for (FileProblem problem : FileProblem.values()) {
            assertThat(ImportWords.of(problem, 1)).doesNotContain("people.import");
        }
    }

    @Test
    void anUnclosedQuotationMarkSwallowsNothingSilently() {
        ReadResult result = people.read(bytes(HEADER + "\"ines;ines@meander.example;Ines;Maes;Aalst;;\n" + GOOD));

        boolean nobodyAdded = result instanceof ReadResult.Unreadable
                || result instanceof ReadResult.Read read
                        && read.plan().good().isEmpty()
                        && !read.plan().bad().isEmpty();
        assertThat(nobodyAdded).isTrue();
    }

    @Test
    void theTerminalTriesWithoutChangingAnything(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), HEADER + GOOD + "x;y;;;;;\n");
        int before = sql.fetchCount(PERSON);

        assertThat(run(file.toString(), "--dry-run", "--skip-bad")).isZero();
        assertThat(run(file.toString(), "--dry-run")).isEqualTo(1);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(sql.fetchCount(PERSON)).isEqualTo(before);

        assertThat(run(file.toString(), "--skip-bad")).isZero();
        assertThat(sql.fetchCount(PERSON)).isEqualTo(before + 1);
        assertThat(run(folder.resolve("nothing.csv").toString())).isEqualTo(1);
        assertThat(run()).isEqualTo(2);
        assertThat(run(file.toString(), "--force")).isEqualTo(2);
    }

    @Test
    @WithPerson("anna")
    void onlyAnAdministratorImports() {
        assertThatThrownBy(() -> people.read(bytes(HEADER + GOOD))).isInstanceOf(AccessDeniedException.class);
    }

    private int run(String... words) {
        return As.nobody(() ->
                command.run(List.of(words), new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())));
    }

    private List<String> grants(String userName) {
        return staff.find(staff.search(userName + "@", 0, 10).rows().getFirst().id()).orElseThrow().grants().stream()
                .map(StaffMember.Grant::place)
                .toList();
    }

    private ImportPlan plan(String file) {
        assertThat(people.read(bytes(file))).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) people.read(bytes(file))).plan();
    }

    private static ReadResult unreadable(FileProblem problem, long line) {
        return new ReadResult.Unreadable(problem, line);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
