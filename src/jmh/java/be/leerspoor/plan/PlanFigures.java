package be.leerspoor.plan;

import be.leerspoor.benchmark.Fact;
import be.leerspoor.benchmark.Line;
import be.leerspoor.benchmark.Ratio;
import be.leerspoor.casereview.CountedReviews;
import be.leerspoor.intervision.CountedMeetings;
import be.leerspoor.people.PersonId;
import be.leerspoor.stories.CountedStories;
import be.leerspoor.survey.CountedWaves;
import be.leerspoor.training.CountedTraining;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How long it takes to open the indicators of five years of 5,000 people from the months that are kept, beside working the same
 * months out from the facts, on PostgreSQL, both asked in turn on one connection; and whether both say the same to the last digit.
 */
public final class PlanFigures {

    private static final double AIM_RATIO = 30;
    private static final int ROUNDS = 30;
    private static final int WARM_UP = 10;
    private static final double NANOS_OF_A_MILLI = 1_000_000;
    private static final int PEOPLE = 5000;
    private static final YearMonth FIRST = YearMonth.of(2022, 3);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-20T13:05:00Z"), ZoneId.of("Europe/Brussels"));

    /** The same months worked out from the facts, by one plain aggregate each. */
    private static final Map<MeasureKind, String> PLAIN = plain();

    private PlanFigures() {}

    /** The ratio of the medians, how many months were compared, and how long counting takes. */
    public static List<Line> measure() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("max_parallel_workers_per_gather", "0")
                        .setServerConfig("jit", "off")
                        .start();
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
            Opening opening = new Opening(sql);
            opening.begin();
            MonthFigures figures = new MonthFigures(
                    opening.figures,
                    opening.indicators,
                    opening.frames,
                    new MeasureSources(
                            CountedMeetings.of(sql, CLOCK),
                            CountedTraining.of(sql, CLOCK),
                            CountedReviews.of(sql, CLOCK),
                            CountedStories.of(sql, CLOCK),
                            CountedWaves.of(sql)),
                    TransactionOperations.withoutTransaction(),
                    CLOCK);
            double first = millis(() -> count(figures));
            double again = millis(() -> count(figures));
            run(connection, "vacuum analyze");
            int same = compared(opening.open(), connection);
            double[] ours = new double[ROUNDS];
            double[] theirs = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double kept = millis(() -> opening.open().size());
                double raw = millis(() -> raw(connection).size());
                if (round >= 0) {
                    ours[round] = kept;
                    theirs[round] = raw;
                }
            }
            return List.of(
                    new Ratio(
                            "indicatoren openen",
                            median(ours),
                            median(theirs),
                            AIM_RATIO,
                            same + " maanden gelijk tot op het laatste cijfer"),
                    new Fact("vijf jaar voor het eerst tellen", first, "ms"),
                    new Fact("de tel van een minuut", again, "ms"));
        }
    }

    private static int count(MonthFigures figures) {
        figures.countWhatIsDue();
        return 1;
    }

    /** What a page of indicators asks, in the same statements. */
    private static final class Opening {

        private final IndicatorRepository indicators;
        private final MonthFigureRepository figures;
        private final PlanFrameRepository frames;

        Opening(DSLContext sql) {
            indicators = new IndicatorRepository(sql);
            figures = new MonthFigureRepository(sql);
            frames = new PlanFrameRepository(sql);
        }

        void begin() {
            PersonId by = new PersonId(uuid("p1"));
            frames.add(1, new FrameDraft(FIRST, 5, 5, Map.of(), Map.of()), Instant.EPOCH, by);
            for (MeasureKind kind : PLAIN.keySet()) {
                IndicatorId id = IndicatorId.random();
                indicators.begin(id, Instant.EPOCH);
                indicators.add(
                        new Indicator(
                                id,
                                1,
                                Element.LEARNING,
                                IndicatorRole.ADOPTION,
                                new TwoLanguages(kind.name(), ""),
                                kind.unit(),
                                IndicatorDirection.UP,
                                new TwoLanguages("", ""),
                                new IndicatorSource.Live(Measure.of(kind)),
                                Optional.of(new IndicatorBaseline(BigDecimal.ONE, LocalDate.of(2022, 1, 1), "")),
                                Map.of(new PlanYear(5), IndicatorTarget.of(BigDecimal.TEN))),
                        false,
                        Instant.EPOCH,
                        by);
            }
        }

        List<IndicatorReading> open() {
            Optional<PlanFrame> frame = frames.knownAt(CLOCK.instant());
            List<IndicatorRepository.Kept> kept = indicators.knownAt(CLOCK.instant());
            MonthFigureRepository.Told told = figures.now(kept.stream()
                    .flatMap(each -> each.indicator().source().storedCode().stream())
                    .toList());
            return kept.stream()
                    .map(each -> Indicators.reading(each, told, frame, LocalDate.now(CLOCK)))
                    .toList();
        }
    }

    /** Compares each month of each measure; one that differs is refused. */
    private static int compared(List<IndicatorReading> readings, Connection connection) throws SQLException {
        Map<MeasureKind, Map<YearMonth, BigDecimal>> raw = raw(connection);
        int same = 0;
        for (IndicatorReading reading : readings) {
            MeasureKind kind =
                    reading.indicator().source().counts().orElseThrow().kind();
            Map<YearMonth, BigDecimal> facts = raw.get(kind);
            for (IndicatorPoint point : reading.series()) {
                YearMonth month = YearMonth.from(point.on());
                BigDecimal fact = facts.getOrDefault(month, BigDecimal.ZERO);
                if (!fact.equals(point.value())) {
                    throw new IllegalStateException(kind + " " + month + ": " + point.value() + " and not " + fact);
                }
                same++;
            }
            facts.keySet().stream()
                    .filter(month -> !month.isBefore(FIRST))
                    .filter(month -> reading.series().stream()
                            .noneMatch(point -> YearMonth.from(point.on()).equals(month)))
                    .findFirst()
                    .ifPresent(month -> {
                        throw new IllegalStateException(kind + " " + month + " is not kept");
                    });
        }
        return same;
    }

    private static Map<MeasureKind, Map<YearMonth, BigDecimal>> raw(Connection connection) throws SQLException {
        Map<MeasureKind, Map<YearMonth, BigDecimal>> all = new LinkedHashMap<>();
        for (Map.Entry<MeasureKind, String> each : PLAIN.entrySet()) {
            Map<YearMonth, BigDecimal> months = new TreeMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(each.getValue())) {
                while (result.next()) {
                    months.put(
                            YearMonth.from(result.getObject(1, LocalDate.class)),
                            new Counted(result.getLong(2), result.getLong(3)).value());
                }
            }
            all.put(each.getKey(), months);
        }
        return all;
    }

    private static Map<MeasureKind, String> plain() {
        Map<MeasureKind, String> plain = new LinkedHashMap<>();
        String meetings = " from intervision.meeting m join intervision.peer_group g on g.id = m.group_id";
        String held = " where m.state = 'CLOSED' and not g.practice";
        plain.put(
                MeasureKind.MEETINGS_HELD,
                "select date_trunc('month', m.held_on)::date, count(*), 0" + meetings + held + " group by 1");
        plain.put(
                MeasureKind.MEETINGS_ATTENDED,
                "select date_trunc('month', m.held_on)::date,"
                        + " count(*) filter (where coalesce(a.corrected, a.fact) = 'PRESENT'), count(*)" + meetings
                        + " join intervision.attendance a on a.meeting_id = m.id" + held
                        + " and not a.observer and m.held_on < date '2027-03-01' group by 1");
        plain.put(
                MeasureKind.CHAINS_CLOSED,
                "select date_trunc('month', a.due_on)::date, count(*) filter (where a.state <> 'OPEN'), count(*)"
                        + " from intervision.agreement a join intervision.peer_group g on g.id = a.group_id"
                        + " where not g.practice and a.due_on < date '2027-03-01' group by 1");
        plain.put(
                MeasureKind.REVIEWS_OPENED,
                "select date_trunc('month', first_shared_at at time zone 'Europe/Brussels')::date, count(*), 0"
                        + " from casereview.review where first_shared_at is not null group by 1");
        plain.put(
                MeasureKind.STORIES_PUBLISHED,
                "select date_trunc('month', first_at at time zone 'Europe/Brussels')::date, count(*), 0 from (select"
                        + " s.id, min(r.decided_at) first_at from stories.story s join stories.reading r on r.story_id ="
                        + " s.id where r.outcome = 'PUBLISHED' and s.author_id is not null group by s.id) f group by 1");
        plain.put(
                MeasureKind.STORIES_USED,
                "select date_trunc('month', used_on)::date, count(*), 0 from stories.story_use group by 1");
        return plain;
    }

    private interface Asked {
        int ask() throws SQLException;
    }

    private static double millis(Asked asked) throws SQLException {
        long begun = System.nanoTime();
        if (asked.ask() < 0) {
            throw new IllegalStateException("nothing was asked");
        }
        return (System.nanoTime() - begun) / NANOS_OF_A_MILLI;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
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
        String person = "md5('p' || (1 + (%s) %% " + PEOPLE + "))::uuid";
        List<String> statements = new ArrayList<>(List.of(
                "insert into people.region (id, name) select md5('r' || n)::uuid, 'Regio ' || n from"
                        + " generate_series(1, 5) n",
                "insert into people.team (id, region_id, name) select md5('t' || n)::uuid, md5('r' || (n % 5 +"
                        + " 1))::uuid, 'Team ' || n from generate_series(1, 400) n",
                "insert into people.person (id, user_name, mail, first_name, last_name, created_at) select md5('p' ||"
                        + " n)::uuid, 'p' || n, 'p' || n || '@example.be', 'Voornaam', 'Naam ' || n, now() from"
                        + " generate_series(1, " + PEOPLE + ") n",
                "insert into people.membership (id, person_id, team_id, from_date) select md5('m' || n)::uuid, md5('p'"
                        + " || n)::uuid, md5('t' || (n % 400 + 1))::uuid, date '2021-01-01' from generate_series(1, "
                        + PEOPLE + ") n",
                "insert into casereview.review (id, author_id, template_code, template_version, state, created_at,"
                        + " changed_at, shared_at, first_shared_at) select md5('v' || n)::uuid, "
                        + person.formatted("n")
                        + ", 'proud-case', 1, 'SHARED', now(), now(), at, at from (select n, timestamptz '2022-03-01"
                        + " 00:30:00+01' + (n % 44500) * interval '1 hour' as at from generate_series(1, 150000) n) v",
                "insert into stories.story (id, author_id, title, summary, body, state, created_at, changed_at,"
                        + " published_at) select md5('s' || n)::uuid, " + person.formatted("n")
                        + ", 'Verhaal', '', '', 'PUBLISHED', now(), now(), now() from generate_series(1, 10000) n",
                "insert into stories.reading (id, story_id, reader_id, story_version, outcome, remark, decided_at)"
                        + " select md5('k' || n || '-' || v)::uuid, md5('s' || n)::uuid, " + person.formatted("n + 7")
                        + ", v, case v when 1 then 'RETURNED' else 'PUBLISHED' end, '', timestamptz"
                        + " '2022-03-01 08:00:00+01' + ((n * 4 + v) % 44000) * interval '1 hour' from"
                        + " generate_series(1, 10000) n, generate_series(1, 3) v",
                "insert into stories.story_use (id, story_id, person_id, brought, used_on, used_at) select md5('u' ||"
                        + " n)::uuid, md5('s' || (1 + n % 10000))::uuid, " + person.formatted("n / 60")
                        + ", '', date '2022-03-01' + (n % 1840)::int, now() from generate_series(1, 300000) n",
                "insert into intervision.peer_group (id, name, purpose, trainer_id, region_id, place, link,"
                        + " usual_minutes, created_at) select md5('g' || n)::uuid, 'Groep ' || n, '', md5('p1')::uuid,"
                        + " md5('r' || (n % 5 + 1))::uuid, '', '', 90, now() from generate_series(1, 700) n",
                "insert into intervision.meeting (id, group_id, starts_at, held_on, minutes, place, link, way, state)"
                        + " select md5('b' || g || '-' || n)::uuid, md5('g' || g)::uuid, now(), date '2022-03-01' + (n *"
                        + " 30 + g % 28), 90, '', '', 'LIVE', 'CLOSED' from generate_series(1, 700) g,"
                        + " generate_series(0, 60) n",
                "insert into intervision.attendance (meeting_id, person_id, fact, noted_at) select md5('b' || g || '-'"
                        + " || n)::uuid, " + person.formatted("g * 7 + p")
                        + ", case when (g + n * p) % 6 = 0 then 'ABSENT' else 'PRESENT' end, now() from"
                        + " generate_series(1, 700) g, generate_series(0, 60) n, generate_series(1, 7) p",
                "insert into intervision.agreement (id, group_id, meeting_id, owner_id, what, due_on, state, made_at)"
                        + " select md5('a' || g || '-' || n || '-' || p)::uuid, md5('g' || g)::uuid, md5('b' || g || '-'"
                        + " || n)::uuid, " + person.formatted("g * 7 + p")
                        + ", 'Wat', date '2022-03-01' + (n * 30 + 20), case when (g + n + p) % 3 = 0 then 'OPEN' else"
                        + " 'DONE' end, now() from generate_series(1, 700) g, generate_series(0, 59) n,"
                        + " generate_series(1, 2) p",
                "vacuum analyze"));
        for (String statement : statements) {
            run(connection, statement);
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
