package be.leerspoor.survey;

import static leerspoor.db.notice.Tables.MAIL;
import static leerspoor.db.notice.Tables.TOLD;
import static leerspoor.db.survey.Tables.INVITED;
import static leerspoor.db.survey.Tables.NAMED_SHEET;
import static leerspoor.db.survey.Tables.OPENING;
import static leerspoor.db.survey.Tables.SEALED_SHEET;
import static leerspoor.db.survey.Tables.TOLD_CELL;
import static leerspoor.db.survey.Tables.UNFINISHED_SHEET;
import static leerspoor.db.survey.Tables.WAVE;
import static leerspoor.db.survey.Tables.WRITTEN_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.notice.Postbox;
import be.leerspoor.people.AuditEntry;
import be.leerspoor.people.AuditPage;
import be.leerspoor.people.AuditQuestion;
import be.leerspoor.people.AuditTrail;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** Everyone of the cast is asked by chaima which tools they use. */
@LeerspoorTest
class WavesTest {

    private static final Map<String, String> NEVER = AskedWaves.same(AskedWaves.TOOLS, "never");
    private static final Map<String, String> ALWAYS = AskedWaves.same(AskedWaves.TOOLS, "every-case");
    private static final int PEOPLE = Cast.people().size();

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Waves waves;

    @Autowired
    private Answering answering;

    @Autowired
    private Results results;

    @Autowired
    private ClosingInTime closing;

    @Autowired
    private WaveNews news;

    @Autowired
    private WaveKeys keys;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    // ---- opening

    @Test
    void theAuditNamesTheWaveThatADeedWasAbout() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        WaveId removed = asked.planned("attitude", WaveMode.ANONYMOUS);
        As.person("chaima", () -> waves.remove(removed));

        AuditPage page = As.person("hasan", () -> trail.page(AuditQuestion.ALL, 0, 50));

        assertThat(page.entries().stream().filter(entry -> entry.deed().equals("survey.opened")))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.subjects()).containsExactly(new AuditEntry.Subject("wave", "Ronde breadth")));
        assertThat(page.entries().stream().filter(entry -> entry.deed().equals("survey.removed")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subjects()).containsExactly(new AuditEntry.Subject("wave", "")));
        assertThat(wave).isNotEqualTo(removed);
    }

    @Test
    void whoIsInvitedIsFixedAtTheOpening() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        assertThat(sql.fetchCount(INVITED, INVITED.WAVE_ID.eq(wave))).isEqualTo(PEOPLE);
        assertThat(As.person("anna", () -> answering.mine()).keySet())
                .extracting(Wave::id)
                .containsExactly(wave);
        assertThat(As.person("chaima", () -> waves.change(wave, 0, draft("breadth", WaveMode.NAMED))))
                .isInstanceOf(WaveResult.OpenAlready.class);
        assertThat(As.person("chaima", () -> waves.remove(wave))).isInstanceOf(WaveResult.OpenAlready.class);
    }

    @Test
    void onlyWhoMakesSurveysPlansAndOpensThem() {
        WaveId wave = asked.planned("breadth", WaveMode.ANONYMOUS);
        for (String who : List.of("anna", "dirk", "hasan")) {
            assertThatThrownBy(() -> As.person(who, () -> waves.open(wave))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, waves::all)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(As.person("greet", () -> waves.open(wave))).isInstanceOf(WaveResult.Done.class);
    }

    @Test
    void aWaveThatInvitesNobodyOrTooFewDoesNotOpen() {
        WaveId nobody = asked.planned(
                "breadth",
                WaveMode.ANONYMOUS,
                new Audience(
                        Set.of(Role.ADMINISTRATOR),
                        Set.of(),
                        Set.of(Cast.team("Gent-Noord").id())));
        assertThat(As.person("chaima", () -> waves.open(nobody))).isInstanceOf(WaveResult.NobodyInvited.class);
        WaveId few = asked.planned(
                "breadth", WaveMode.ANONYMOUS, new Audience(Set.of(Role.ADMINISTRATOR), Set.of(), Set.of()));
        assertThat(As.person("chaima", () -> waves.open(few))).isEqualTo(new WaveResult.TooFewInvited(5));
    }

    @Test
    void theSameIsNotAskedTwiceWithinAMonth() {
        WaveId first = asked.open("breadth", WaveMode.ANONYMOUS);
        WaveId second = asked.planned("breadth", WaveMode.ANONYMOUS);
        assertThat(As.person("chaima", () -> waves.open(second))).isInstanceOf(WaveResult.TooSoon.class);
        asked.close(first);
        assertThat(As.person("chaima", () -> waves.open(second)))
                .isEqualTo(new WaveResult.TooSoon(LocalDate.now(clock).plusDays(Waves.DAYS_APART)));
        later(Duration.ofDays(Waves.DAYS_APART));
        WaveId third = asked.planned("breadth", WaveMode.ANONYMOUS);
        assertThat(As.person("chaima", () -> waves.open(third))).isInstanceOf(WaveResult.Done.class);
    }

    @Test
    void whoWasAskedBeforeIsNotAskedAgainAmongOthersWithinTheYear() {
        asked.close(asked.open("breadth", WaveMode.ANONYMOUS));
        later(Duration.ofDays(200));
        Audience consultants = new Audience(Set.of(Role.CONSULTANT), Set.of(), Set.of());
        WaveId overlapping = asked.planned("breadth", WaveMode.ANONYMOUS, consultants);
        assertThat(As.person("chaima", () -> waves.open(overlapping))).isInstanceOf(WaveResult.OverlapsOther.class);
        WaveId same = asked.planned("breadth", WaveMode.ANONYMOUS);
        assertThat(As.person("chaima", () -> waves.open(same))).isInstanceOf(WaveResult.Done.class);
        asked.close(same);
        later(Duration.ofDays(370));
        WaveId later = asked.planned("breadth", WaveMode.ANONYMOUS, consultants);
        assertThat(As.person("chaima", () -> waves.open(later))).isInstanceOf(WaveResult.Done.class);
    }

    @Test
    void regionsApartCanBeAskedTheSameAtTheSameTime() {
        for (Cast.CastRegion region : Cast.regions().subList(0, 3)) {
            WaveId wave =
                    asked.planned("breadth", WaveMode.ANONYMOUS, new Audience(Set.of(), Set.of(region.id()), Set.of()));
            assertThat(As.person("chaima", () -> waves.open(wave))).isInstanceOf(WaveResult.Done.class);
        }
    }

    @Test
    void aWaveOfOneRegionIsReadThereAndStandsBesideNoOther() {
        Cast.CastRegion region = Cast.team("Gent-Noord").region();
        WaveId wave =
                asked.planned("breadth", WaveMode.ANONYMOUS, new Audience(Set.of(), Set.of(region.id()), Set.of()));
        As.person("chaima", () -> waves.open(wave));
        List<String> there = Cast.people().stream()
                .filter(person ->
                        person.team() != null && person.team().region().equals(region))
                .map(Cast.CastPerson::userName)
                .toList();
        halfAlwaysHalfNever(wave, there);
        asked.close(wave);
        for (String who : List.of("anna", "greet", "chaima")) {
            assertThat(As.person(who, () -> results.of(wave, null))).as(who).isPresent();
        }
        String elsewhere = Cast.people().stream()
                .filter(person -> person.team() != null
                        && !person.team().region().equals(region)
                        && person.role().role() == Role.CONSULTANT)
                .findFirst()
                .orElseThrow()
                .userName();
        assertThat(As.person(elsewhere, () -> results.of(wave, null))).isEmpty();
        assertThat(As.person(elsewhere, results::waves)).isEmpty();
        assertThat(As.person("anna", () -> results.overTime("breadth"))).isEmpty();
    }

    @Test
    void withoutItsKeyAWaveStaysOpenUntilSomebodyGivesItUp() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        halfAlwaysHalfNever(wave, AskedWaves.everybody());
        byte[] key = keys.find(wave).orElseThrow();
        keys.destroy(wave);
        assertThat(As.person("chaima", () -> waves.close(wave))).isInstanceOf(WaveResult.KeyMissing.class);
        later(Duration.ofDays(20));
        closing.closeWhatIsOver();
        assertThat(sql.fetchCount(SEALED_SHEET)).isEqualTo(PEOPLE);

        keys.keep(wave, key);
        assertThatThrownBy(() -> As.person("chaima", () -> waves.giveUp(wave)))
                .isInstanceOf(IllegalStateException.class);
        keys.destroy(wave);
        As.person("chaima", () -> waves.giveUp(wave));
        assertThat(As.person("anna", () -> results.of(wave, null))
                        .orElseThrow()
                        .wave()
                        .givenUp())
                .isTrue();
        assertThat(sql.fetchCount(SEALED_SHEET)).isZero();
    }

    @Test
    void afterItsLastDayNobodyAnswersAnyMore() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        later(Duration.ofDays(15));
        assertThat(asked.send("anna", wave, NEVER)).isInstanceOf(SendResult.TooLate.class);
        assertThat(As.person("anna", () -> answering.keep(wave, new Answers(NEVER), OwnSecret.random())))
                .isInstanceOf(KeepResult.TooLate.class);
        assertThat(sql.fetchCount(SEALED_SHEET) + sql.fetchCount(UNFINISHED_SHEET))
                .isZero();
    }

    @Test
    void whatIsKeptAfterSendingWithANameTakesNothingBack() {
        WaveId wave = asked.open("attitude", WaveMode.NAMED);
        asked.send("anna", wave, Map.of("attitude.network", "often"));
        assertThat(As.person(
                        "anna", () -> answering.keep(wave, new Answers(Map.of("attitude.network", "never")), null)))
                .isInstanceOf(KeepResult.TooLate.class);
        assertThat(As.person("chaima", () -> waves.named(wave))).hasSize(1);
    }

    @Test
    void openedTwiceAtOnceItOpensOnceAndItsAnswersCanBeRead() throws Exception {
        WaveId wave = asked.planned("breadth", WaveMode.ANONYMOUS);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<WaveResult>> opened = List.of(
                    both.submit(() -> As.person("chaima", () -> waves.open(wave))),
                    both.submit(() -> As.person("greet", () -> waves.open(wave))));
            assertThat(List.of(opened.get(0).get(), opened.get(1).get()))
                    .hasAtLeastOneElementOfType(WaveResult.Done.class)
                    .hasAtLeastOneElementOfType(WaveResult.OpenAlready.class);
        }
        halfAlwaysHalfNever(wave, AskedWaves.everybody());
        asked.close(wave);
        assertThat(everyone(wave, "breadth.three-houses"))
                .isEqualTo(Map.of("every-case", PEOPLE / 2, "others", PEOPLE / 2));
    }

    @Test
    void neitherModeCanBeMadeOfTheOther() {
        WaveId anonymous = asked.open("breadth", WaveMode.ANONYMOUS);
        WaveId named = asked.open("attitude", WaveMode.NAMED);
        asked.send("anna", anonymous, NEVER);
        for (WaveId wave : List.of(anonymous, named)) {
            String other = wave.equals(named) ? "ANONYMOUS" : "NAMED";
            assertThatThrownBy(() -> sql.update(OPENING)
                            .set(OPENING.MODE, other)
                            .set(OPENING.PUBLIC_KEY, wave.equals(named) ? new byte[1] : null)
                            .where(OPENING.WAVE_ID.eq(wave))
                            .execute())
                    .isInstanceOfAny(DataIntegrityViolationException.class, DataAccessException.class);
            assertThatThrownBy(() -> sql.update(INVITED)
                            .set(INVITED.MODE, other)
                            .where(INVITED.WAVE_ID.eq(wave))
                            .execute())
                    .isInstanceOfAny(DataIntegrityViolationException.class, DataAccessException.class);
        }
        assertThatThrownBy(() -> sql.update(WAVE)
                        .set(WAVE.MODE, "NAMED")
                        .where(WAVE.ID.eq(anonymous))
                        .execute())
                .isInstanceOfAny(DataIntegrityViolationException.class, DataAccessException.class);
        halfAlwaysHalfNever(anonymous, AskedWaves.everybody().subList(1, 60));
        asked.close(anonymous);
        assertThat(sql.fetchCount(NAMED_SHEET)).isZero();
        assertThat(everyone(anonymous, "breadth.safety-plan").values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isGreaterThan(50);
    }

    @Test
    void wellBeingAndFamiliesAreNeverAskedWithAName() {
        for (String questionnaire : List.of("pulse", "family")) {
            WaveId wave = asked.planned(questionnaire, WaveMode.NAMED);
            assertThat(As.person("chaima", () -> waves.desk(wave))
                            .orElseThrow()
                            .wave()
                            .mode())
                    .isEqualTo(WaveMode.ANONYMOUS);
        }
    }

    // ---- answering

    @Test
    void anAnswerCountsOnceHoweverOftenItIsSent() throws Exception {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<SendResult>> sent = List.of(
                    both.submit(() -> asked.send("anna", wave, NEVER)),
                    both.submit(() -> asked.send("anna", wave, ALWAYS)));
            assertThat(List.of(sent.get(0).get(), sent.get(1).get()))
                    .containsExactlyInAnyOrder(new SendResult.Sent(), new SendResult.SentAlready());
        }
        assertThat(sql.fetchCount(SEALED_SHEET)).isEqualTo(1);
        assertThat(As.person("anna", () -> answering.mine()).values()).containsExactly(true);
    }

    @Test
    void whoIsNotAskedAnswersNothing() {
        WaveId wave =
                asked.planned("breadth", WaveMode.ANONYMOUS, new Audience(Set.of(Role.CONSULTANT), Set.of(), Set.of()));
        As.person("chaima", () -> waves.open(wave));
        assertThat(As.person("dirk", () -> answering.sheet(wave))).isEmpty();
        assertThatThrownBy(() -> asked.send("dirk", wave, NEVER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asked.send("anna", WaveId.random(), NEVER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void forgedAnswersAreRefused() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        for (Map<String, String> forged : List.of(
                Map.of("breadth.three-houses", "sometimes"),
                Map.of("attitude.network", "always"),
                Map.of("breadth.nothing", "never"))) {
            assertThatThrownBy(() -> asked.send("anna", wave, forged)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(asked.send("anna", wave, Map.of())).isInstanceOf(SendResult.Nothing.class);
        assertThat(As.person("anna", () -> answering.mine()).values()).containsExactly(false);
    }

    @Test
    void aRegisterNumberIsKeptNowhereNotEvenUnfinished() {
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        Map<String, String> answers = Map.of("depth.three-houses.how", "Voor 93.05.18-223.61 tekenden we.");
        assertThat(asked.send("anna", wave, answers)).isInstanceOf(SendResult.Refused.class);
        OwnSecret secret = OwnSecret.random();
        assertThat(As.person("anna", () -> answering.keep(wave, new Answers(answers), secret)))
                .isInstanceOf(KeepResult.Refused.class);
        assertThat(sql.fetchCount(UNFINISHED_SHEET)).isZero();
        Answers named = new Answers(Map.of("depth.three-houses.how", "Mevrouw Janssens tekende mee."));
        assertThat(asked.send("anna", wave, named.byItem())).isInstanceOf(SendResult.Unconfirmed.class);
    }

    @Test
    void anUnfinishedSheetIsFoundWithItsSecretOnly() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        OwnSecret secret = OwnSecret.random();
        Answers begun = new Answers(Map.of("breadth.three-houses", "rarely"));
        As.person("anna", () -> answering.keep(wave, begun, secret));
        assertThat(As.person("anna", () -> answering.unfinished(wave, secret))).contains(begun);
        assertThat(As.person("anna", () -> answering.unfinished(wave, OwnSecret.random())))
                .isEmpty();
        byte[] kept =
                sql.select(UNFINISHED_SHEET.CONTENT).from(UNFINISHED_SHEET).fetchSingle(UNFINISHED_SHEET.CONTENT);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("rarely", "three-houses");
        As.person("anna", () -> answering.send(wave, begun, secret, Confirmation.none()));
        assertThat(sql.fetchCount(UNFINISHED_SHEET)).isZero();
    }

    @Test
    void withANameOneTakesBackUntilItCloses() {
        WaveId wave = asked.open("attitude", WaveMode.NAMED);
        Map<String, String> answer = Map.of("attitude.network", "often");
        asked.send("anna", wave, answer);
        assertThat(As.person("chaima", () -> waves.named(wave)))
                .containsExactly(new NamedAnswers(Cast.person("anna").id(), new Answers(answer)));
        assertThatThrownBy(() -> As.person("greet", () -> waves.named(wave))).isInstanceOf(AccessDeniedException.class);
        assertThat(As.person("anna", () -> answering.takeBack(wave))).isTrue();
        assertThat(As.person("chaima", () -> waves.named(wave))).isEmpty();
        assertThat(As.person("anna", () -> answering.sheet(wave)).orElseThrow().kept())
                .contains(new Answers(answer));
        asked.close(wave);
        assertThat(As.person("anna", () -> answering.takeBack(wave))).isFalse();
    }

    @Test
    void withoutANameNobodyTakesBackOrReads() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        asked.send("anna", wave, NEVER);
        assertThat(As.person("anna", () -> answering.takeBack(wave))).isFalse();
        assertThatThrownBy(() -> As.person("chaima", () -> waves.named(wave)))
                .isInstanceOf(AccessDeniedException.class);
    }

    // ---- closing

    @Test
    void whatWasSentBeforeTheEndCountsAndLaterIsToldSo() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        halfAlwaysHalfNever(wave, AskedWaves.everybody().subList(0, 40));
        later(Duration.ofDays(15));
        closing.closeWhatIsOver();
        assertThat(asked.send(AskedWaves.everybody().getLast(), wave, NEVER)).isInstanceOf(SendResult.TooLate.class);
        WaveResults told = As.person("anna", () -> results.of(wave, null)).orElseThrow();
        assertThat(told.wave().answered()).contains(40);
        assertThat(told.wave().invited()).isEqualTo(PEOPLE);
        assertThat(everyone(wave, "breadth.safety-plan")).isEqualTo(Map.of("every-case", 20, "others", 20));
    }

    @Test
    void whoSendsWhileItClosesCountsOrIsToldTooLate() throws Exception {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        AskedWaves.everybody().subList(0, 30).forEach(who -> asked.send(who, wave, NEVER));
        List<String> late = AskedWaves.everybody().subList(30, 50);
        int sent = 30;
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Future<SendResult>> sending = late.stream()
                    .map(who -> many.submit(() -> asked.send(who, wave, ALWAYS)))
                    .toList();
            many.submit(() -> asked.close(wave)).get();
            for (Future<SendResult> each : sending) {
                if (each.get() instanceof SendResult.Sent) {
                    sent++;
                }
            }
        }
        assertThat(As.person("anna", () -> results.of(wave, null))
                        .orElseThrow()
                        .wave()
                        .answered())
                .contains(sent);
        // Of fewer than the threshold who came in time, it is told with the others.
        int inTime = sent - 30;
        assertThat(everyone(wave, "breadth.safety-plan"))
                .isEqualTo(inTime < 5 ? Map.of() : Map.of("every-case", inTime, "others", 30));
        assertThat(sql.fetchCount(SEALED_SHEET)).isZero();
    }

    @Test
    void nothingIsLeftOfWhoWasAskedAndWhatTheyAnswered() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        As.person("anna", () -> answering.keep(wave, new Answers(NEVER), OwnSecret.random()));
        halfAlwaysHalfNever(wave, AskedWaves.everybody());
        assertThat(keys.find(wave)).isPresent();
        asked.close(wave);
        assertThat(keys.find(wave)).isEmpty();
        for (var table : List.of(INVITED, SEALED_SHEET, UNFINISHED_SHEET)) {
            assertThat(sql.fetchCount(table)).as(table.getName()).isZero();
        }
    }

    @Test
    void underTheThresholdNothingIsToldNotEvenHowMany() {
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        AskedWaves.everybody()
                .subList(0, 4)
                .forEach(who -> asked.send(
                        who,
                        wave,
                        Map.of("depth.three-houses.how", "Tekenen helpt.", "depth.three-houses.with.child", "yes")));
        asked.close(wave);
        WaveResults told = As.person("anna", () -> results.of(wave, null)).orElseThrow();
        assertThat(told.wave().answered()).isEmpty();
        assertThat(told.items()).allMatch(item -> item.whole().isEmpty());
        assertThat(sql.fetchCount(TOLD_CELL)).isZero();
        assertThat(sql.fetchCount(WRITTEN_TEXT)).isZero();
    }

    @Test
    void everyToldNumberCountsAtLeastTheThreshold() {
        WaveId wave = asked.open("pulse", WaveMode.ANONYMOUS);
        List<String> scale = List.of("strongly-disagree", "disagree", "in-between", "agree", "strongly-agree");
        List<String> people = AskedWaves.everybody();
        for (int person = 0; person < people.size(); person++) {
            asked.send(people.get(person), wave, Map.of("pulse.autonomy.good", scale.get(person % 7 % scale.size())));
        }
        asked.close(wave);
        assertThat(sql.select(TOLD_CELL.PEOPLE).from(TOLD_CELL).fetch(TOLD_CELL.PEOPLE))
                .isNotEmpty()
                .allMatch(number -> number >= 10);
    }

    // ---- who reads what

    @Test
    void regionsAreForTheirOwnPeopleAndTeamsForTheirs() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        halfAlwaysHalfNever(wave, AskedWaves.everybody());
        asked.close(wave);
        WaveResults anna = As.person("anna", () -> results.of(wave, null)).orElseThrow();
        assertThat(anna.places())
                .filteredOn(place -> place.kind() == ToldGroup.Kind.REGION)
                .extracting(ToldPlace::name)
                .isSubsetOf("Oost-Vlaanderen");
        WaveResults greet = As.person("greet", () -> results.of(wave, null)).orElseThrow();
        assertThat(greet.places()).noneMatch(place -> place.kind() == ToldGroup.Kind.TEAM);
        assertThat(greet.places())
                .filteredOn(place -> place.kind() == ToldGroup.Kind.REGION)
                .hasSizeGreaterThan(1);
        greet.places().stream()
                .filter(place ->
                        place.kind() == ToldGroup.Kind.REGION && !place.name().equals("Oost-Vlaanderen"))
                .forEach(place -> {
                    WaveResults forged = As.person("anna", () -> results.of(wave, place.place()))
                            .orElseThrow();
                    assertThat(forged.chosen()).isEmpty();
                    assertThat(forged.items()).allMatch(item -> item.beside().isEmpty());
                    WaveResults seen = As.person("greet", () -> results.of(wave, place.place()))
                            .orElseThrow();
                    assertThat(seen.items()).anyMatch(item -> !item.beside().isEmpty());
                });
    }

    // ---- reminders

    @Test
    void onlyWhoHasNotAnsweredIsRemindedTwiceAndNothingTellsWhoAfterwards() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        asked.send("anna", wave, ALWAYS);
        news.remind();
        assertThat(reminded()).isEmpty();
        later(Duration.ofDays(8));
        news.remind();
        news.remind();
        assertThat(reminded())
                .hasSize(PEOPLE - 1)
                .doesNotContain(Cast.person("anna").id());
        asked.send("bram", wave, ALWAYS);
        sql.deleteFrom(TOLD).execute();
        later(Duration.ofDays(5));
        news.remind();
        news.remind();
        assertThat(reminded())
                .hasSize(PEOPLE - 2)
                .doesNotContain(Cast.person("bram").id());
        asked.close(wave);
        assertThat(sql.fetchCount(TOLD)).isZero();
        assertThat(sql.fetchCount(MAIL)).isZero();
    }

    private List<PersonId> reminded() {
        return sql.select(TOLD.PERSON_ID)
                .from(TOLD)
                .where(TOLD.TITLE.startsWith("Je kan nog antwoorden"))
                .fetch(TOLD.PERSON_ID);
    }

    @Test
    void whatEveryoneAnswersAlikeIsNotTold() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        asked.allSend(wave, ALWAYS);
        asked.close(wave);
        assertThat(everyone(wave, "breadth.safety-plan")).isEmpty();
    }

    private void halfAlwaysHalfNever(WaveId wave, List<String> people) {
        for (int person = 0; person < people.size(); person++) {
            asked.send(people.get(person), wave, person % 2 == 0 ? ALWAYS : NEVER);
        }
    }

    private WaveDraft draft(String questionnaire, WaveMode mode) {
        LocalDate today = LocalDate.now(clock);
        return new WaveDraft(
                new QuestionnaireVersion(questionnaire, 1),
                "Anders",
                mode,
                today,
                today.plusDays(7),
                Audience.everyone());
    }

    private Map<String, Integer> everyone(WaveId wave, String item) {
        return As.person("anna", () -> results.of(wave, null)).orElseThrow().item(item).orElseThrow().whole().stream()
                .filter(share -> share.people() > 0)
                .collect(java.util.stream.Collectors.toMap(
                        share -> share.options().stream()
                                .map(Scale.Option::code)
                                .filter(code -> code.equals("every-case"))
                                .findFirst()
                                .orElse("others"),
                        ToldShare::people));
    }

    private void later(Duration duration) {
        ((MovableClock) clock).moveTo(clock.instant().plus(duration));
    }
}
