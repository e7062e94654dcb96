package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
class OneTimeLinksTest {

    private static final PersonId ANNA = Cast.person("anna").id();
    private static final String NEW = "vier groene fietsbellen";

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private Staff staff;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Clock clock;

    @Test
    void aLinkSetsAPasswordOnceAndEndsTheSessionsOfBefore() {
        String secret = link();

        assertThat(links.greets(secret)).contains("Anna");
        assertThat(links.greets(secret)).as("looking does not use it up").contains("Anna");
        assertThat(links.setPassword(secret, NEW)).isEqualTo(new WelcomeResult.PasswordSet());
        assertThat(links.setPassword(secret, NEW)).isEqualTo(new WelcomeResult.LinkUnusable());
        assertThat(links.greets(secret)).isEmpty();
        assertThat(As.person("anna", signedIn::isStaff)).isFalse();
    }

    @Test
    void aBadPasswordDoesNotUseUpTheLink() {
        String secret = link();

        assertThat(links.setPassword(secret, "kort")).isEqualTo(new WelcomeResult.Refused(PasswordProblem.TOO_SHORT));
        assertThat(links.setPassword(secret, NEW)).isEqualTo(new WelcomeResult.PasswordSet());
    }

    @Test
    void aLinkWorksForADay() {
        String secret = link();
        ((MovableClock) clock).moveBy(Duration.ofHours(24));

        assertThat(links.greets(secret)).isEmpty();
        assertThat(links.setPassword(secret, NEW)).isEqualTo(new WelcomeResult.LinkUnusable());
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        String first = link();
        String second = link();

        assertThat(links.greets(first)).isEmpty();
        assertThat(links.greets(second)).contains("Anna");
    }

    @Test
    void whoHasNoAccessGetsNoneThroughALink() {
        String secret = link();
        As.person("hasan", () -> staff.deactivate(ANNA));

        assertThat(links.setPassword(secret, NEW)).isEqualTo(new WelcomeResult.LinkUnusable());
    }

    @Test
    void ofManyWhoFollowTheLinkAtOnceOneGetsThrough() throws Exception {
        String secret = link();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<WelcomeResult>)
                            () -> As.nobody(() -> links.setPassword(secret, NEW + " nummer " + i)))
                    .toList();
            int through = 0;
            for (var outcome : threads.invokeAll(tries)) {
                through += outcome.get() instanceof WelcomeResult.PasswordSet ? 1 : 0;
            }
            assertThat(through).isEqualTo(1);
        }
    }

    private String link() {
        OneTimeLink link = As.person("hasan", () -> staff.makeLink(ANNA));
        assertThat(link.path()).startsWith("welcome/");
        return link.path().substring("welcome/".length());
    }
}
