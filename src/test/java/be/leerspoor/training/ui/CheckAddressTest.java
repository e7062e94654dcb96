package be.leerspoor.training.ui;

import static be.leerspoor.training.GivenCourses.person;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.RawHttp;
import be.leerspoor.training.AttendanceFact;
import be.leerspoor.training.Certificates;
import be.leerspoor.training.GivenCourses;
import be.leerspoor.training.Presence;
import be.leerspoor.training.SessionAttendance;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody reads who checks a certificate, signed in nowhere. */
@LeerspoorTest
class CheckAddressTest {

    @LocalServerPort
    private int port;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private Certificates certificates;

    private GivenCourses.Given given;
    private String code = "";

    @BeforeEach
    void annaHasACertificate() {
        given = courses.thisMorning("praktijkleider", "anna");
        note(AttendanceFact.PRESENT);
        code = As.person("anna", () -> certificates.mine()).getFirst().code();
    }

    @Test
    void aCodeInTheAddressOrTypedIsAnsweredWithoutASession() {
        for (String address : new String[] {"/check/" + code, "/check?code=" + code}) {
            String answer = ask(address);
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains(
                            "Dit attest is geldig",
                            "Anna Peeters",
                            "Opleiding voor praktijkleiders",
                            "9 maart 2027",
                            "8 maart 2030")
                    .containsIgnoringCase("X-Robots-Tag: noindex")
                    .containsIgnoringCase("Cache-Control: no-store")
                    .containsIgnoringCase("Content-Security-Policy: ")
                    .doesNotContainIgnoringCase("Set-Cookie")
                    .doesNotContain("<script", "anna@", "Gent-Noord");
        }
    }

    @Test
    void whatNoLongerCountsIsSaidPlainlyAndNotWhy() {
        note(AttendanceFact.ABSENT);

        assertThat(ask("/check/" + code))
                .contains("Dit attest is ingetrokken", "Anna Peeters")
                .doesNotContain("aanwezigheid", "Geldig tot");
    }

    @Test
    void withoutACodeItIsAskedFor() {
        assertThat(ask("/check"))
                .startsWith("HTTP/1.1 200")
                .contains("Een attest nakijken", "name=\"code\"")
                .doesNotContainIgnoringCase("Set-Cookie");
        assertThat(RawHttp.get(port, "/check", "Accept-Language: en")).contains("Check a certificate", "lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/check/AAAA-AAAA-AAAA-AAAA",
                "/check/x",
                "/check/%3Cscript%3Ealert(1)",
                "/check?code=%22%3E%3Cscript%3E",
                "/check?code=%27%20or%201=1"
            })
    void whateverIsNoCodeIsAnsweredInTheSameWords(String address) {
        String answer = ask(address);
        String known = ask("/check/BBBB-BBBB-BBBB-BBBB");

        assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("<script", "alert");
        assertThat(body(answer)).isEqualTo(body(known));
    }

    @Test
    void whoTriesManyIsAskedToWait() {
        for (int turn = 0; turn < 30; turn++) {
            ask("/check/AAAA-AAAA-AAAA-AAAA");
        }

        assertThat(ask("/check/" + code))
                .startsWith("HTTP/1.1 429")
                .contains("Even geduld")
                .doesNotContain("Anna");
    }

    private void note(AttendanceFact fact) {
        As.person("chaima", () -> attendance.note(given.session(), person("anna"), Presence.of(fact)));
    }

    private String ask(String address) {
        return new String(RawHttp.get(port, address).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n")).replaceAll("\\s+", " ");
    }
}
