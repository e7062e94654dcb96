package be.leerspoor.training;

import static leerspoor.db.people.Tables.AUDIT_ENTRY;
import static leerspoor.db.training.Tables.EXEMPTION_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Somebody asks not to have to do a step, and a trainer decides. */
@LeerspoorTest
@WithPerson("anna")
class ExemptionRequestsTest {

    private static final String PATH = "basisopleiding";
    private static final String STEP = "twee-dagen";
    private static final String WORDS = "Ik volgde de tweedaagse bij een vorige werkgever.";
    private static final byte[] PDF = "%PDF-1.7 attest".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    @Autowired
    private ExemptionRequests requests;

    @Autowired
    private Exemptions exemptions;

    @Autowired
    private Learning learning;

    @Autowired
    private Asked asked;

    @Autowired
    private MyNotices notices;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void begin() {
        learning.begin(PATH);
    }

    @Test
    void aTrainerFindsItAmongWhatIsAskedAndGivesItWithAShelfLife() {
        UUID request = asked(PDF);
        assertThat(page().request(STEP).orElseThrow().isOpen()).isTrue();

        As.person("chaima", () -> {
            assertThat(asked.ofMe())
                    .filteredOn(AskedOfMe.Exempt.class::isInstance)
                    .singleElement()
                    .satisfies(each -> assertThat(each.colleague()).isEqualTo("Anna Peeters"));
            assertThat(requests.waiting()).singleElement().satisfies(each -> {
                assertThat(each.reason()).isEqualTo(WORDS);
                assertThat(each.withFile()).isTrue();
            });
            assertThat(requests.give(request, WORDS, LocalDate.of(2029, 3, 9), Confirmation.none()))
                    .isInstanceOf(ExemptionResult.Given.class);
            assertThat(requests.waiting()).isEmpty();
            assertThat(requests.give(request, WORDS, null, Confirmation.none()))
                    .isInstanceOf(ExemptionResult.NoLongerAsked.class);
        });

        MyExemption mine = page().exemption(STEP).orElseThrow();
        assertThat(mine.until()).isEqualTo(LocalDate.of(2029, 3, 9));
        assertThat(exemptions.file(mine.id())).as("what shows it went along").isPresent();
        assertThat(requests.file(request)).as("and stays nowhere else").isEmpty();
        assertThat(page().request(STEP)).isEmpty();
        assertThat(notices.newest(5))
                .extracting(MyNotice::title)
                .contains("Deze stap hoef je niet te doen: Volg de tweedaagse");
        assertThat(deeds()).contains("training.exemption-asked", "training.exempted");
    }

    @Test
    void aNoIsToldAndReadWithItsReasonAtTheStep() {
        UUID request = asked(PDF);

        As.person("chaima", () -> {
            assertThat(requests.decline(request, " ", Confirmation.none()))
                    .isInstanceOf(ExemptionDeclined.ReasonLength.class);
            assertThat(requests.decline(request, "Het is te lang geleden.", Confirmation.none()))
                    .isInstanceOf(ExemptionDeclined.Declined.class);
            assertThat(requests.decline(request, "Nog eens.", Confirmation.none()))
                    .isInstanceOf(ExemptionDeclined.NoLongerAsked.class);
        });

        assertThat(page().request(STEP).orElseThrow().answer()).isEqualTo("Het is te lang geleden.");
        assertThat(requests.file(request)).isEmpty();
        List<MyNotice> told = notices.newest(5);
        assertThat(told).extracting(MyNotice::title).contains("Een collega antwoordde");
        assertThat(told.toString()).doesNotContain("te lang geleden");
        assertThat(deeds()).contains("training.exemption-declined");
        assertThat(asked(NOTHING)).as("it can be asked again").isNotNull();
    }

    @Test
    void nobodyButTrainersReadsOrDecidesAndNobodyForThemselves() {
        UUID request = asked(PDF);

        for (String other : List.of("bram", "elif", "dirk", "fons", "hasan")) {
            As.person(other, () -> {
                assertThat(requests.file(request)).as(other).isEmpty();
                assertThat(requests.withdraw(request)).isFalse();
                assertThat(asked.ofMe()).noneMatch(AskedOfMe.Exempt.class::isInstance);
                assertThatThrownBy(() -> requests.waiting()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> requests.decline(request, "Nee.", Confirmation.none()))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        As.person("chaima", () -> {
            learning.begin(PATH);
            UUID own = asked(NOTHING);
            assertThat(requests.waiting()).extracting(ExemptionRequest::id).containsExactly(request);
            assertThat(requests.give(own, WORDS, null, Confirmation.none()))
                    .isInstanceOf(ExemptionResult.NoLongerAsked.class);
        });
    }

    @Test
    void whatIsWrittenPassesTheGate() {
        String phone = "Vraag het na op 0470 12 34 56.";
        assertThat(ask(phone, Confirmation.none())).isInstanceOfSatisfying(ExemptionAsked.Unconfirmed.class, open -> {
            ShareDecision.Unconfirmed marks = open.marks();
            assertThat(sql.fetchCount(EXEMPTION_REQUEST)).isZero();
            assertThat(ask(phone, Confirmation.of(marks.text(), marks.open())))
                    .isInstanceOf(ExemptionAsked.Asked.class);
        });
        assertThat(ask("Attest van 93.05.18-223.61", Confirmation.none()))
                .isInstanceOf(ExemptionAsked.NeverStored.class);
    }

    @Test
    void itIsAskedOnceForAStepOfAPathOneWalksAndNoLongerWhenOneWithdraws() {
        UUID request = asked(NOTHING);
        assertThat(ask(WORDS, Confirmation.none())).isInstanceOf(ExemptionAsked.AskedAlready.class);
        assertThat(requests.ask(PATH, "bestaat-niet", WORDS, NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionAsked.NotOnThePath.class);
        assertThat(requests.ask("verdieping", "verhaal", WORDS, NOTHING, Confirmation.none()))
                .isInstanceOf(ExemptionAsked.NotOnThePath.class);

        assertThat(requests.withdraw(request)).isTrue();

        assertThat(requests.withdraw(request)).isFalse();
        assertThat(page().request(STEP)).isEmpty();
        As.person("chaima", () -> assertThat(requests.waiting()).isEmpty());
    }

    private UUID asked(byte[] file) {
        return ((ExemptionAsked.Asked) requests.ask(PATH, STEP, WORDS, file, Confirmation.none())).request();
    }

    private ExemptionAsked ask(String words, Confirmation confirmation) {
        return requests.ask(PATH, STEP, words, NOTHING, confirmation);
    }

    private MyPathPage page() {
        return learning.path(PATH).orElseThrow();
    }

    private List<String> deeds() {
        return sql.select(AUDIT_ENTRY.DEED).from(AUDIT_ENTRY).fetch(AUDIT_ENTRY.DEED);
    }
}
