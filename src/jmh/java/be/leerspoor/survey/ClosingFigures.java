package be.leerspoor.survey;

import be.leerspoor.benchmark.Fact;
import be.leerspoor.benchmark.Figure;
import be.leerspoor.benchmark.Line;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.TeamId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How long it takes to close a wave that 5,000 people in 400 teams of five regions answered, 40 items each, on PostgreSQL. */
public final class ClosingFigures {

    private static final double MOST_SECONDS = 10;
    private static final double NANOS_OF_A_SECOND = 1_000_000_000;
    private static final int PEOPLE = 5000;
    private static final int ITEMS = 40;
    private static final int TEAMS = 400;
    private static final int REGIONS = 5;
    private static final int ROUNDS = 3;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-09T13:05:00Z"), ZoneOffset.UTC);
    private static final Scale SCALE = new Scale(
            "five",
            true,
            IntStream.range(0, 5)
                    .mapToObj(option -> new Scale.Option("o" + option, Words.same("o" + option)))
                    .toList());

    private ClosingFigures() {}

    /** The slowest of three closings, and how many cells were told. */
    public static List<Line> measure(Path temporary) throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Connection connection = server.getPostgresDatabase().getConnection()) {
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            fill(connection);
            DSLContext sql = DSL.using(
                    connection,
                    SQLDialect.POSTGRES,
                    new Settings()
                            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                            .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED));
            double slowest = 0;
            int told = 0;
            for (int round = 0; round < ROUNDS; round++) {
                WaveKeys keys = new WaveKeys(temporary, "");
                WaveId wave = answered(sql, keys, round);
                WaveRepository waves = new WaveRepository(sql);
                Closing closing = new Closing(
                        waves,
                        new SheetRepository(sql),
                        new ToldRepository(sql),
                        new KnownQuestionnaires(new QuestionnaireRepository(sql)),
                        keys,
                        event -> {},
                        CLOCK);
                TransactionSynchronizationManager.initSynchronization();
                long begun = System.nanoTime();
                closing.close(wave);
                slowest = Math.max(slowest, (System.nanoTime() - begun) / NANOS_OF_A_SECOND);
                TransactionSynchronizationManager.clearSynchronization();
                told = sql.fetchCount(
                        leerspoor.db.survey.Tables.TOLD_CELL, leerspoor.db.survey.Tables.TOLD_CELL.WAVE_ID.eq(wave));
            }
            return List.of(
                    new Figure("een ronde sluiten, 5.000 mensen, 40 items", slowest, MOST_SECONDS, "s"),
                    new Fact("getallen die ervan verteld worden", told, "cellen"));
        }
    }

    private static WaveId answered(DSLContext sql, WaveKeys keys, int round) {
        List<Question.Part> rows = IntStream.range(0, ITEMS)
                .mapToObj(item -> new Question.Part("round" + round + ".i" + item, Words.same("i" + item)))
                .toList();
        Questionnaire questionnaire = new Questionnaire(
                "round" + round,
                QuestionnaireKind.OTHER,
                100 + round,
                Words.same("round"),
                Words.same("round"),
                List.of("nl"),
                List.of(SCALE),
                List.of(new Questionnaire.Page(
                        null,
                        List.of(new Question.Grid(
                                "round" + round + ".grid", Words.same("grid"), SCALE.code(), rows)))));
        QuestionnaireRepository questionnaires = new QuestionnaireRepository(sql);
        questionnaires.add(questionnaire, null);
        questionnaires.addVersion(questionnaire, 1, null);
        questionnaires.settle(questionnaire, 1, CLOCK.instant());
        WaveRepository waves = new WaveRepository(sql);
        SheetRepository sheets = new SheetRepository(sql);
        WaveId wave = WaveId.random();
        LocalDate today = LocalDate.now(CLOCK);
        waves.add(
                wave,
                new WaveDraft(
                        new QuestionnaireVersion(questionnaire.code(), 1),
                        "Ronde",
                        WaveMode.ANONYMOUS,
                        today,
                        today,
                        Audience.everyone()),
                QuestionnaireKind.OTHER.threshold(),
                new PersonId(uuid("p1")));
        KeyPair box = BallotBox.newKeys();
        keys.keep(wave, box.getPrivate().getEncoded());
        List<AudienceRepository.Invitee> invited = new AudienceRepository(sql).fitting(Audience.everyone(), today);
        new OpeningRepository(sql)
                .open(waves.find(wave).orElseThrow(), box.getPublic().getEncoded(), today, invited);
        Random random = new Random(round);
        List<byte[]> closed = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            Map<String, String> answers = new HashMap<>();
            rows.forEach(row -> answers.put(row.code(), "o" + random.nextInt(5)));
            int team = person % TEAMS + 1;
            String text = new Sheet(
                            new RegionId(uuid("r" + (team % REGIONS + 1))).toString(),
                            new TeamId(uuid("t" + team)).toString(),
                            new Answers(answers))
                    .text();
            closed.add(BallotBox.seal(box.getPublic().getEncoded(), wave.toString(), text));
        }
        closed.forEach(sheet -> sheets.put(wave, sheet));
        invited.forEach(each -> sheets.answer(wave, each.person()));
        return wave;
    }

    /** As PostgreSQL makes one of the md5 of a text. */
    private static UUID uuid(String text) {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("MD5")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute("insert into people.region (id, name) select md5('r' || n)::uuid, 'Regio ' || n"
                    + " from generate_series(1, " + REGIONS + ") n");
            plain.execute("insert into people.team (id, region_id, name) select md5('t' || n)::uuid,"
                    + " md5('r' || (n % " + REGIONS + " + 1))::uuid, 'Team ' || n from generate_series(1, " + TEAMS
                    + ") n");
            plain.execute("insert into people.person (id, user_name, mail, first_name, last_name, created_at)"
                    + " select md5('p' || n)::uuid, 'p' || n, 'p' || n || '@example.be', 'Voornaam', 'Naam ' || n, now()"
                    + " from generate_series(1, " + PEOPLE + ") n");
            plain.execute(
                    "insert into people.membership (id, person_id, team_id, from_date) select md5('m' || n)::uuid,"
                            + " md5('p' || n)::uuid, md5('t' || (n % " + TEAMS + " + 1))::uuid, date '2022-01-01'"
                            + " from generate_series(1, " + PEOPLE + ") n");
        }
    }
}
