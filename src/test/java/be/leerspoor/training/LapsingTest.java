package be.leerspoor.training;

import static leerspoor.db.training.Tables.EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.notice.MyNotice;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What lapses is told in good time, once, and can be renewed; what was read keeps its day. */
@LeerspoorTest
@WithPerson("anna")
class LapsingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final String FACILITATOR = "begeleider-intervisie";

    @Autowired
    private Learning learning;

    @Autowired
    private Readings readings;

    @Autowired
    private Lapsing lapsing;

    @Autowired
    private EvidenceBook book;

    @Autowired
    private MyNotices notices;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aSentenceByWhichSomebodyIsRecognisedIsLeftInOnPurposeOrNotKept() {
        learning.begin("basisopleiding");
        String sentence = "Bel oma op 0470 12 34 56.";

        assertThat(readings.note("basisopleiding", "lezen", sentence, Confirmation.none()))
                .isInstanceOfSatisfying(
                        ReadingResult.Unconfirmed.class,
                        open -> assertThat(readings.note(
                                        "basisopleiding",
                                        "lezen",
                                        sentence,
                                        Confirmation.of(
                                                open.marks().text(),
                                                open.marks().open())))
                                .isInstanceOf(ReadingResult.Noted.class));
    }

    @Test
    void whoCanRenewAStepIsToldOnce() {
        learning.begin(FACILITATOR);
        led(TODAY.minusMonths(20));

        lapsing.tell();
        lapsing.tell();

        assertThat(titles())
                .filteredOn(title -> title.startsWith("Op te frissen"))
                .hasSize(1);
        assertThat(step().state()).isEqualTo(StepState.TO_RENEW);
        assertThat(learning.path(FACILITATOR)
                        .orElseThrow()
                        .path()
                        .next()
                        .orElseThrow()
                        .step()
                        .code())
                .isEqualTo("begeleiden");
    }

    @Test
    void nobodyIsToldTooEarlyOrTooLate() {
        learning.begin(FACILITATOR);
        led(TODAY.minusMonths(10));
        lapsing.tell();
        assertThat(titles()).noneMatch(title -> title.startsWith("Op te frissen"));

        led(TODAY.minusMonths(60));
        sql.update(EVIDENCE)
                .set(EVIDENCE.HOLDS, false)
                .where(EVIDENCE.HAPPENED_ON.gt(TODAY.minusMonths(30)))
                .execute();
        transaction.executeWithoutResult(
                _ -> book.note(id(), Happening.of(EvidenceKind.STORY_USE, UUID.randomUUID(), TODAY, "")));
        assertThat(step().state()).isEqualTo(StepState.LAPSED);
        lapsing.tell();

        assertThat(titles()).noneMatch(title -> title.startsWith("Op te frissen"));
    }

    @Test
    void anotherSentenceOnWhatWasReadLeavesTheDayAsItWas() {
        learning.begin("basisopleiding");
        readings.note("basisopleiding", "lezen", "Eerst vragen wat goed gaat.", Confirmation.none());
        sql.update(EVIDENCE).set(EVIDENCE.HAPPENED_ON, TODAY.minusDays(40)).execute();

        assertThat(readings.note("basisopleiding", "lezen", "Het kind zelf laten tekenen.", Confirmation.none()))
                .isInstanceOf(ReadingResult.Noted.class);

        assertThat(sql.select(EVIDENCE.HAPPENED_ON).from(EVIDENCE).fetch(EVIDENCE.HAPPENED_ON))
                .containsExactly(TODAY.minusDays(40));
    }

    @Test
    void aSentenceThatIsEmptyEnormousOrHoldsARegisterNumberIsRefused() {
        learning.begin("basisopleiding");

        assertThat(readings.note("basisopleiding", "lezen", " ", Confirmation.none()))
                .isInstanceOf(ReadingResult.SentenceLength.class);
        assertThat(readings.note("basisopleiding", "lezen", "x".repeat(501), Confirmation.none()))
                .isInstanceOf(ReadingResult.SentenceLength.class);
        assertThat(readings.note("basisopleiding", "lezen", "93.05.18-223.61", Confirmation.none()))
                .isInstanceOf(ReadingResult.NeverStored.class);
        assertThat(readings.note("basisopleiding", "twee-dagen", "Mooi.", Confirmation.none()))
                .isInstanceOf(ReadingResult.NotAsked.class);
        assertThat(readings.note("verdieping", "verhaal", "Mooi.", Confirmation.none()))
                .isInstanceOf(ReadingResult.NotAsked.class);
        assertThat(sql.fetchCount(EVIDENCE)).isZero();
    }

    private MyPath.MyStep step() {
        return learning.path(FACILITATOR).orElseThrow().path().steps().stream()
                .filter(each -> each.step().code().equals("begeleiden"))
                .findFirst()
                .orElseThrow();
    }

    private void led(LocalDate last) {
        transaction.executeWithoutResult(_ -> {
            for (int week = 0; week < 4; week++) {
                book.note(
                        id(),
                        new Happening(
                                EvidenceKind.INTERVISION,
                                UUID.randomUUID(),
                                last.minusWeeks(week),
                                "balint",
                                false,
                                true,
                                null,
                                null));
            }
        });
    }

    private List<String> titles() {
        return notices.newest(50).stream().map(MyNotice::title).toList();
    }

    private static PersonId id() {
        return Cast.person("anna").id();
    }
}
