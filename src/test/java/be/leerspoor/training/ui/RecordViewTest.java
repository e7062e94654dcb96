package be.leerspoor.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.training.Learning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The learning record, also of paths one is on no more. */
@LeerspoorTest
@WithPerson("anna")
class RecordViewTest extends ViewTest {

    private static final String BASIS = "basisopleiding";

    @Autowired
    private Learning learning;

    @Autowired
    private Statements statements;

    @Test
    void whatBecameOfAPathThatWasLeftStaysToBeRead() {
        learning.begin(BASIS);
        visit("training/record");
        assertThat(words()).doesNotContain("Leerpaden die je niet meer volgt");
        learning.leave(BASIS);

        visit("profile");
        assertThat(statements.during(() -> visit("training/record"))).hasSizeLessThanOrEqualTo(3);

        assertThat(words())
                .contains("Leerpaden die je niet meer volgt", "Basisopleiding, tot 9 maart 2027")
                .contains("Je verliet dit leerpad", "Je begon aan dit leerpad");
        As.person("bram", () -> {
            visit("profile");
            visit("training/record");
            assertThat(words()).doesNotContain("Je verliet dit leerpad");
        });
    }
}
