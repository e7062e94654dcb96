package be.leerspoor.people;

import static leerspoor.db.people.Tables.ACCESS_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.shell.MovableClock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@LeerspoorTest
@WithPerson("anna")
class AccessTokensTest {

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Staff staff;

    @Autowired
    private TokenCommand command;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void aTokenStandsForWhoMadeIt() {
        String secret = tokens.make("intranet", TokenLifetime.USUAL);

        assertThat(secret).matches("lsp_[A-Za-z0-9_-]{43}");
        assertThat(tokens.signIn(secret))
                .map(Authentication::getName)
                .contains(Cast.person("anna").id().toString());
    }

    @Test
    void theSecretIsNotStored() {
        String secret = tokens.make("intranet", TokenLifetime.USUAL);

        assertThat(sql.selectFrom(ACCESS_TOKEN).fetch().toString()).doesNotContain(secret.substring(4, 20));
    }

    @Test
    void aRevokedTokenOpensNothing() {
        String secret = tokens.make("intranet", TokenLifetime.USUAL);
        tokens.revoke(tokens.mine().getFirst().id());

        assertThat(tokens.signIn(secret)).isEmpty();
        assertThat(tokens.mine()).isEmpty();
    }

    @Test
    void nobodyRevokesTheTokenOfSomebodyElse() {
        String secret = tokens.make("intranet", TokenLifetime.USUAL);
        var token = tokens.mine().getFirst().id();

        As.person("bram", () -> tokens.revoke(token));

        assertThat(tokens.signIn(secret)).isPresent();
        assertThat(As.person("bram", tokens::mine)).isEmpty();
    }

    @Test
    void theTokensOfWhoLosesAccessDieAndStayDead() {
        String secret = tokens.make("intranet", TokenLifetime.USUAL);
        PersonId anna = Cast.person("anna").id();

        As.person("hasan", () -> staff.deactivate(anna));
        assertThat(tokens.signIn(secret)).isEmpty();
        As.person("hasan", () -> staff.reactivate(anna));
        assertThat(tokens.signIn(secret)).isEmpty();
    }

    @Test
    void whenItWasLastUsedIsKeptRoughly() {
        String secret = tokens.make("intranet", TokenLifetime.USUAL);
        tokens.signIn(secret);
        var first = clock.instant();
        ((MovableClock) clock).moveBy(Duration.ofMinutes(4));
        tokens.signIn(secret);
        assertThat(tokens.mine().getFirst().lastUsedAt()).isEqualTo(first);

        ((MovableClock) clock).moveBy(Duration.ofMinutes(2));
        tokens.signIn(secret);
        assertThat(tokens.mine().getFirst().lastUsedAt()).isEqualTo(clock.instant());
    }

    @Test
    void aTokenWorksForTwelveMonthsAndNotADayMore() {
        String secret = tokens.make("intranet", TokenLifetime.USUAL);

        moveTo("2028-03-09T13:04:59Z");
        assertThat(tokens.signIn(secret)).isPresent();
        moveTo("2028-03-09T13:05:00Z");
        assertThat(tokens.signIn(secret)).isEmpty();
    }

    @Test
    void aTokenCanWorkForLess() {
        String month = tokens.make("intranet", TokenLifetime.ONE_MONTH);
        String quarter = tokens.make("rekenblad", TokenLifetime.THREE_MONTHS);

        // A month later by the calendar of Brussels, where summer time began meanwhile.
        moveTo("2027-04-09T12:04:59Z");
        assertThat(tokens.signIn(month)).isPresent();
        moveTo("2027-04-09T12:05:00Z");
        assertThat(tokens.signIn(month)).isEmpty();
        assertThat(tokens.signIn(quarter)).isPresent();
        moveTo("2027-06-09T12:05:00Z");
        assertThat(tokens.signIn(quarter)).isEmpty();
    }

    @Test
    void theOwnerIsToldInTheLastTwoWeeksAndAfterwards() {
        tokens.make("intranet", TokenLifetime.USUAL);
        assertThat(soonOrEnded()).isEmpty();

        moveTo("2028-02-24T13:05:00Z");
        assertThat(soonOrEnded()).isEmpty();
        moveTo("2028-02-24T13:05:01Z");
        assertThat(soonOrEnded()).isEqualTo("soon");
        moveTo("2028-03-09T13:05:00Z");
        assertThat(soonOrEnded()).isEqualTo("ended");

        tokens.revoke(tokens.mine().getFirst().id());
        assertThat(tokens.mine()).isEmpty();
    }

    private String soonOrEnded() {
        AccessToken token = tokens.mine().getFirst();
        return (token.endsSoon(clock.instant()) ? "soon" : "") + (token.hasEnded(clock.instant()) ? "ended" : "");
    }

    private void moveTo(String moment) {
        ((MovableClock) clock).moveTo(Instant.parse(moment));
    }

    @Test
    void whatIsNoTokenOpensNothing() {
        for (String wrong : List.of("", "lsp_", "lsp_" + "a".repeat(43), "x".repeat(47), "lsp_" + "a".repeat(5000))) {
            assertThat(tokens.signIn(wrong)).isEmpty();
        }
    }

    @Test
    void aLabelIsNeeded() {
        assertThatThrownBy(() -> tokens.make("  ", TokenLifetime.USUAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.make("x".repeat(81), TokenLifetime.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.make("93.05.18-223.61", TokenLifetime.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTerminalPrintsATokenAndNothingElse() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                As.nobody(() -> command.run(List.of("bram"), new PrintWriter(out, true), new PrintWriter(err, true)));

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).matches("lsp_[A-Za-z0-9_-]{43}\\R");
        assertThat(tokens.signIn(out.toString().strip()))
                .map(Authentication::getName)
                .contains(Cast.person("bram").id().toString());
        assertThat(As.person("bram", tokens::mine))
                .singleElement()
                .satisfies(token -> assertThat(token.endsAt()).isEqualTo("2028-03-09T13:05:00Z"));
    }

    @Test
    void theTerminalSaysSoWhenItKnowsNobodyOfThatName() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                As.nobody(() -> command.run(List.of("zorro"), new PrintWriter(out, true), new PrintWriter(err, true)));

        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("zorro");
    }
}
