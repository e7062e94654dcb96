package be.leerspoor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@ExtendWith(OutputCaptureExtension.class)
class BugReferenceTest {

    @Test
    void theLogHoldsTheReferenceAndThePlaceButNothingAPersonTyped(CapturedOutput output) {
        Exception fault = new IllegalStateException(
                "could not store 'mevrouw Peeters'", new IllegalArgumentException("value: mevrouw Peeters"));
        BugReference reference = BugReference.log("/reviews", fault);
        assertThat(reference.value()).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        assertThat(output.getAll())
                .contains(reference.value(), "/reviews", "IllegalArgumentException", "BugReferenceTest")
                .doesNotContain("Peeters");
    }

    @Test
    void whatSomebodyBrokeOffIsNoFault(CapturedOutput output) {
        BugReference.log("download", new IllegalStateException(new ClientAbortException("Broken pipe")));
        BugReference.log("download", new AsyncRequestNotUsableException("gone"));

        assertThat(output.getAll()).doesNotContain("Fault", "ERROR");
    }

    @Test
    void aPlaceTellsThePageAndWhatItIsAboutButNoSecret() {
        String id = "0a1b2c3d-0000-4000-8000-00112233aabb";

        assertThat(BugReference.place("reviews/" + id + "/write")).isEqualTo("/reviews/" + id + "/write");
        assertThat(BugReference.place("welcome/Zm9vYmFy_dGVzdA-0123456789abcdefghijklmnop"))
                .isEqualTo("/welcome/*");
        assertThat(BugReference.place("stories/mevrouw Peeters")).isEqualTo("/stories/*");
    }
}
