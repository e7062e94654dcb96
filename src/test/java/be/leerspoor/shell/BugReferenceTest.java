package be.leerspoor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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
}
