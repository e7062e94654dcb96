package be.leerspoor.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The learning record tells all that somebody learnt, with certificates, exemptions and paths, in order of time. */
@LeerspoorTest
@WithPerson("anna")
class LearningRecordTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private LearningRecord learningRecord;

    @Autowired
    private Learning learning;

    @Autowired
    private Exemptions exemptions;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private EarlierTrainings trainings;

    @Autowired
    private Statements statements;

    @Test
    void itHoldsCertificatesWithTheirEndExemptionsAndThePathsThatWereLeft() {
        everything();

        visit("training/record");

        assertThat(words())
                .contains("Attest: Opleiding voor praktijkleiders")
                .contains("geldig tot en met 8 maart 2030")
                .contains("Vrijgesteld van ‘Volg de tweedaagse’")
                .contains("telt tot 9 maart 2028")
                .contains("Vrijgesteld door Chaima El Idrissi: Deed het al elders.")
                .contains("Met leerpad gestopt: Begeleider intervisie")
                .contains("Opleiding gevolgd: Basisopleiding");
    }

    @Test
    void itStandsInOrderOfTimeAndTakesOneStatement() {
        everything();

        assertThat(learningRecord.mine())
                .extracting(RecordEntry::on)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(learningRecord.mine()).hasSize(5).last().isInstanceOf(RecordEntry.Done.class);
        assertThat(statements.during(() -> learningRecord.mine())).hasSize(1);
        assertThat(As.person("bram", learningRecord::mine)).as("nobody else's").isEmpty();
    }

    @Test
    void aPathThatIsFinishedStandsThereOnceAndNotWhenItOpensAgain() {
        As.person(
                "chaima",
                () -> trainings.perform(
                        "person;course;date;hours\nanna;begeleider-intervisie;1/09/2026;12".getBytes(UTF_8), false));
        learning.begin("begeleider-intervisie");
        for (String step : new String[] {"deelnemen", "begeleiden", "bevestiging"}) {
            exempt("begeleider-intervisie", step, null);
        }

        assertThat(learningRecord.mine())
                .filteredOn(RecordEntry.PathFinished.class::isInstance)
                .singleElement()
                .satisfies(finished -> assertThat(finished.on()).isEqualTo(TODAY));

        As.person("chaima", () -> exemptions.some(true, 0).exemptions().forEach(each -> exemptions.end(each.id())));
        assertThat(learningRecord.mine()).noneMatch(RecordEntry.PathFinished.class::isInstance);
    }

    private void everything() {
        learning.begin("basisopleiding");
        learning.begin("begeleider-intervisie");
        learning.leave("begeleider-intervisie");
        exempt("basisopleiding", "twee-dagen", TODAY.plusYears(1));
        GivenCourses.Given given = courses.thisMorning("praktijkleider", "anna");
        As.person(
                "chaima",
                () -> attendance.note(given.session(), Cast.person("anna").id(), Presence.of(AttendanceFact.PRESENT)));
        As.person(
                "chaima",
                () -> trainings.perform("person;course;date;hours\nanna;basis;1/09/2020;12".getBytes(UTF_8), false));
    }

    private void exempt(String path, String step, LocalDate until) {
        assertThat(As.person(
                        "chaima",
                        () -> exemptions.give(
                                new ExemptionDraft(Cast.person("anna").id(), path, step, "Deed het al elders.", until),
                                new byte[0],
                                Confirmation.none())))
                .isInstanceOf(ExemptionResult.Given.class);
    }
}
