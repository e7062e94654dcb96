package be.leerspoor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.survey.OwnQuestionnaires;
import be.leerspoor.survey.QuestionnaireVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is counted, as people call it. */
@LeerspoorTest
class MeasureNamesTest {

    @Autowired
    private MeasureNames names;

    @Autowired
    private OwnQuestionnaires own;

    @Test
    void aQuestionThatALaterVersionLeftOutKeepsItsNameAndItsAnswers() {
        QuestionnaireVersion first = own.written("Bellen en tekenen");
        own.closedWith(first);
        String item = first.code() + ".hoe-ver-zijn-we";
        own.askedWithout(first, item);

        assertThat(named(first, item, "7", "8"))
                .contains(new MeasureNames.Named("Bellen en tekenen", "Hoe ver zijn we?", List.of("7", "8")));
        assertThat(named(first, item, "11")).isEmpty();
        assertThat(named(first, first.code() + ".nooit-gevraagd", "7")).isEmpty();
    }

    private Optional<MeasureNames.Named> named(QuestionnaireVersion version, String item, String... answers) {
        Measure measure = Measure.ofAnswer(version.code(), item, List.of(answers));
        return As.person("anna", () -> names.of(measure));
    }
}
