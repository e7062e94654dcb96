package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("hasan")
class AuditTrailTest {

    private static final PersonId BRAM = Cast.person("bram").id();
    private static final Pattern DEED = Pattern.compile("\\b(?:record|done)\\(\\s*\"([a-z]+\\.[a-z-]+)\"");

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Audit audit;

    @Autowired
    private Staff staff;

    @Autowired
    private Teams teams;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Clock clock;

    @Autowired
    private Statements statements;

    @Test
    void whoDidWhatToWhomIsToldNewestFirst() {
        staff.deactivate(BRAM);
        days(1);
        As.person("anna", () -> tokens.make("intranet", TokenLifetime.USUAL));

        AuditPage page = trail.page(AuditQuestion.ALL, 0, 10);

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.entries())
                .extracting(AuditEntry::deed, AuditEntry::by, AuditEntry::at)
                .containsExactly(
                        tuple("token.made", name("anna"), Instant.parse("2027-03-10T13:05:00Z")),
                        tuple("person.deactivated", name("hasan"), Instant.parse("2027-03-09T13:05:00Z")));
        assertThat(page.entries().getLast().subjects()).containsExactly(new AuditEntry.Subject("person", name("bram")));
    }

    @Test
    void aTeamAndARoleAreTold() {
        staff.join(BRAM, Cast.team("Aalst").id(), new Period(LocalDate.now(clock), null));
        assertThat(trail.page(AuditQuestion.ALL, 0, 10).entries().getFirst().subjects())
                .containsExactly(
                        new AuditEntry.Subject("person", name("bram")), new AuditEntry.Subject("team", "Aalst"));

        staff.grant(BRAM, Role.TRAINER, RolePlace.EVERYWHERE, new Period(LocalDate.now(clock), null));
        assertThat(trail.page(new AuditQuestion(null, AuditKind.ROLES, null, null), 0, 10)
                        .entries()
                        .getFirst()
                        .subjects())
                .containsExactly(
                        new AuditEntry.Subject("person", name("bram")), new AuditEntry.Subject("role", "TRAINER"));
    }

    @Test
    void theTerminalHasNoName() {
        As.nobody(() -> tokens.makeForUser("bram", "terminal"));

        assertThat(trail.page(AuditQuestion.ALL, 0, 10).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).isNull());
    }

    @Test
    void aStoryHasNoNameHere() {
        UUID story = UUID.randomUUID();
        audit.record("story.published", "story:" + story);

        assertThat(trail.page(AuditQuestion.ALL, 0, 10).entries().getFirst().subjects())
                .containsExactly(new AuditEntry.Subject("story", ""));
    }

    @Test
    void itIsNarrowedByPersonByKindAndByPeriod() {
        staff.deactivate(BRAM);
        days(1);
        teams.addRegion("Kempen");
        days(1);
        As.person("anna", () -> tokens.make("intranet", TokenLifetime.USUAL));
        LocalDate second = LocalDate.of(2027, 3, 10);

        assertThat(deeds(new AuditQuestion(BRAM, null, null, null))).containsExactly("person.deactivated");
        assertThat(deeds(new AuditQuestion(Cast.person("hasan").id(), null, null, null)))
                .containsExactly("region.added", "person.deactivated");
        assertThat(deeds(new AuditQuestion(null, AuditKind.ACCESS, null, null))).containsExactly("token.made");
        assertThat(deeds(new AuditQuestion(null, null, second, null))).containsExactly("token.made", "region.added");
        assertThat(deeds(new AuditQuestion(null, null, null, second)))
                .containsExactly("region.added", "person.deactivated");
        assertThat(deeds(new AuditQuestion(null, null, second, second))).containsExactly("region.added");
        assertThat(deeds(new AuditQuestion(BRAM, AuditKind.TEAMS, null, null))).isEmpty();
    }

    @Test
    void itComesInPagesOfTwoStatementsAtMost() {
        for (int i = 0; i < 7; i++) {
            days(1);
            audit.record("region.changed", "region:" + Cast.regions().getFirst().id());
        }

        assertThat(trail.page(AuditQuestion.ALL, 5, 5).entries()).hasSize(2);
        assertThat(trail.page(AuditQuestion.ALL, 5, 5).total()).isEqualTo(7);
        assertThat(trail.page(AuditQuestion.ALL, 0, 1_000_000).entries()).hasSize(7);
        assertThat(statements.during(() -> trail.page(AuditQuestion.ALL, 0, 50)))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    @WithPerson("bram")
    void everyoneSeesWhatWasDoneToTheirAccountAndNothingElse() {
        As.person("hasan", () -> staff.makeLink(BRAM));
        As.person("hasan", () -> staff.makeLink(Cast.person("anna").id()));
        tokens.make("intranet", TokenLifetime.USUAL);
        audit.record("story.published", "story:" + UUID.randomUUID());

        assertThat(trail.mine(10).entries())
                .extracting(AuditEntry::deed, AuditEntry::by)
                .containsExactlyInAnyOrder(
                        tuple("token.made", name("bram")), tuple("password.link-made", name("hasan")));
    }

    @Test
    @WithPerson("greet")
    void onlyAnAdministratorSeesTheWhole() {
        assertThatThrownBy(() -> trail.page(AuditQuestion.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
        As.nobody(() -> assertThatThrownBy(() -> trail.mine(10)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void everythingThatIsWrittenHasWordsAndAKind() throws IOException {
        Set<String> deeds = deedsInTheCode();
        List<String> firstWords = Arrays.stream(AuditKind.values())
                .flatMap(kind -> kind.firstWords().stream())
                .toList();

        assertThat(deeds).hasSizeGreaterThan(20).allSatisfy(deed -> {
            for (Locale language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
                String key = "people.audit.deed." + deed;
                assertThat(Texts.textIn(language, key)).isNotEqualTo(key);
            }
            assertThat(firstWords).contains(deed.substring(0, deed.indexOf('.')));
        });
    }

    private static Set<String> deedsInTheCode() throws IOException {
        Set<String> deeds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                DEED.matcher(Files.readString(file)).results().forEach(match -> deeds.add(match.group(1)));
            }
        }
        return deeds;
    }

    private List<String> deeds(AuditQuestion question) {
        return trail.page(question, 0, 50).entries().stream()
                .map(AuditEntry::deed)
                .toList();
    }

    private static String name(String userName) {
        return Cast.person(userName).firstName() + " " + Cast.person(userName).lastName();
    }

    private void days(int days) {
        ((MovableClock) clock).moveBy(Duration.ofDays(days));
    }
}
