package be.leerspoor.people;

import static leerspoor.db.people.Tables.ORGANISATION;
import static leerspoor.db.people.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@LeerspoorTest
class SetUpTest {

    private static final String PASSWORD = "vier groene fietsbellen";

    @Autowired
    private DSLContext sql;

    @Autowired
    private SetUpRepository repository;

    @Autowired
    private PasswordRules rules;

    @Autowired
    private NeverStored neverStored;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private SetUpCode code;
    private SetUp setUp;

    @BeforeEach
    void anEmptyDatabase() {
        sql.deleteFrom(ORGANISATION).execute();
        code = new SetUpCode(repository);
        setUp = setUp();
    }

    @Test
    void theCodeInTheTerminalMakesAnOrganisationAndItsAdministrator() {
        assertThat(setUp.isNeeded()).isTrue();

        assertThat(setUp.perform(draft(shownCode(), "begin"), "192.0.2.1")).isEqualTo(new SetUpResult.Ready());

        assertThat(setUp.isNeeded()).isFalse();
        assertThat(sql.fetchValue(ORGANISATION.NAME)).isEqualTo("Jeugdhulp Testland");
        assertThat(sql.fetchExists(PERSON, PERSON.USER_NAME.eq("begin"))).isTrue();
        assertThat(code.lines("http://localhost")).isEmpty();
    }

    @Test
    void theCodeMayBeTypedSloppily() {
        String sloppy = " " + shownCode().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        assertThat(setUp.perform(draft(sloppy, "begin"), "192.0.2.1")).isEqualTo(new SetUpResult.Ready());
    }

    @Test
    void aWrongCodeChangesNothingAndIsSlowedDown() {
        for (int i = 0; i < 5; i++) {
            assertThat(setUp.perform(draft("AAAA-AAAA", "begin"), "192.0.2.1")).isEqualTo(new SetUpResult.WrongCode());
        }
        assertThat(setUp.perform(draft(shownCode(), "begin"), "192.0.2.1"))
                .isEqualTo(new SetUpResult.Wait(Duration.ofSeconds(30)));
        assertThat(setUp.isNeeded()).isTrue();
        assertThat(setUp.perform(draft(shownCode(), "begin"), "192.0.2.2")).isEqualTo(new SetUpResult.Ready());
    }

    @Test
    void aSecondTimeIsRefusedEvenWithTheCode() {
        setUp.perform(draft(shownCode(), "begin"), "192.0.2.1");

        assertThat(setUp.perform(draft(shownCode(), "forger"), "192.0.2.1")).isEqualTo(new SetUpResult.AlreadySetUp());
        assertThat(setUp().perform(draft(shownCode(), "forger"), "192.0.2.1"))
                .isEqualTo(new SetUpResult.AlreadySetUp());
        assertThat(sql.fetchExists(PERSON, PERSON.USER_NAME.eq("forger"))).isFalse();
    }

    @Test
    void ofManyAtOnceOneSucceedsAndTheOthersLeaveNothing() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<SetUpResult>> tries = IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<SetUpResult>) () ->
                            As.nobody(() -> setUp().perform(draft(shownCode(), "begin" + i), "192.0.2." + i)))
                    .toList();
            int ready = 0;
            for (var outcome : threads.invokeAll(tries)) {
                ready += outcome.get() instanceof SetUpResult.Ready ? 1 : 0;
            }
            assertThat(ready).isEqualTo(1);
        }
        assertThat(sql.fetchCount(PERSON, PERSON.USER_NAME.like("begin%"))).isEqualTo(1);
    }

    @Test
    void aWeakPasswordIsRefused() {
        var weak = new SetUpDraft(
                shownCode(), "Jeugdhulp Testland", draft("", "begin").administrator(), "jeugdhulptestland1");

        assertThat(setUp.perform(weak, "192.0.2.1")).isEqualTo(new SetUpResult.Refused(PasswordProblem.ORGANISATION));
        assertThat(setUp.isNeeded()).isTrue();
    }

    private SetUp setUp() {
        return new SetUp(repository, code, rules, passwords, neverStored, audit, clock, transactions);
    }

    private String shownCode() {
        var found = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}")
                .matcher(code.lines("http://localhost").stream().findFirst().orElse("ZZZZ-ZZZZ"));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static SetUpDraft draft(String code, String userName) {
        return new SetUpDraft(
                code,
                "Jeugdhulp Testland",
                new PersonDraft(userName, userName + "@testland.example", "Ilse", "Begin"),
                PASSWORD);
    }
}
