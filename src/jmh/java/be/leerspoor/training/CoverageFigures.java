package be.leerspoor.training;

import be.leerspoor.benchmark.Figure;
import be.leerspoor.benchmark.Line;
import be.leerspoor.people.RegionId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * How long the coverage of a region takes, beside one plain count over the same rows: 5,000 people in five regions on six paths
 * of twelve steps, on PostgreSQL, both asked in turn on one connection.
 */
public final class CoverageFigures {

    private static final double AIM_RATIO = 1.5;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;
    private static final double NANOS_OF_A_MILLI = 1_000_000;
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final String PLAIN = """
            select s.path_code, s.step_code, count(*), count(s.done_on)
            from training.standing s
            join people.membership m on m.person_id = s.person_id
            join people.team t on t.id = m.team_id
            where t.region_id = '%s'
            group by s.path_code, s.step_code
            """;

    private CoverageFigures() {}

    /** The ratio of the medians, and the medians in milliseconds. */
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
            RegionId region = fill(connection);
            DSLContext sql = DSL.using(
                    connection,
                    SQLDialect.POSTGRES,
                    new Settings()
                            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                            .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED));
            CoverageRepository coverage = new CoverageRepository(sql);
            double[] ours = new double[ROUNDS];
            double[] plain = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double shares = millis(() -> coverage.shares(region, TODAY).size());
                double count = millis(() -> plain(connection, region));
                if (round >= 0) {
                    ours[round] = shares;
                    plain[round] = count;
                }
            }
            double[] places = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                places[round] = millis(
                        () -> coverage.places(region, TODAY, TODAY.plusMonths(Coverage.MONTHS_AHEAD), Instant.EPOCH)
                                .size());
            }
            return List.of(
                    new Figure("dekking / gewone telling", median(ours) / median(plain), AIM_RATIO, "x"),
                    new Figure("dekking van een regio", median(ours), AIM_RATIO * median(plain), "ms"),
                    new Figure("plaatsen nodig in een regio", median(places), AIM_RATIO * median(plain), "ms"));
        }
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

    private static int plain(Connection connection, RegionId region) throws SQLException {
        int rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(PLAIN.formatted(region.value()))) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static RegionId fill(Connection connection) throws SQLException {
        run(
                connection,
                "insert into people.region (id, name) select md5('r' || n)::uuid, 'Regio ' || n"
                        + " from generate_series(1, 5) n");
        run(
                connection,
                "insert into people.team (id, region_id, name) select md5('t' || n)::uuid,"
                        + " md5('r' || (n % 5 + 1))::uuid, 'Team ' || n from generate_series(1, 400) n");
        run(
                connection,
                "insert into people.person (id, user_name, mail, first_name, last_name, created_at)"
                        + " select md5('p' || n)::uuid, 'p' || n, 'p' || n || '@example.be', 'Voornaam', 'Naam ' || n, now()"
                        + " from generate_series(1, 5000) n");
        run(
                connection,
                "insert into people.membership (id, person_id, team_id, from_date) select md5('m' || n)::uuid,"
                        + " md5('p' || n)::uuid, md5('t' || (n % 400 + 1))::uuid, date '2022-01-01' from generate_series(1, 5000) n");
        run(
                connection,
                "insert into training.path (code, path_version, state, place, name_nl, name_en, purpose_nl,"
                        + " purpose_en) select 'pad-' || n, 1, 'OFFERED', 10 + n, 'Pad ' || n, 'Path ' || n, '', ''"
                        + " from generate_series(1, 6) n");
        run(
                connection,
                "insert into training.path_step (path_code, path_version, code, place, stage_nl, stage_en, name_nl,"
                        + " name_en, purpose_nl, purpose_en, needed) select 'pad-' || n, 1, 'stap-' || s, s, '', '', 'Stap ' || s,"
                        + " 'Step ' || s, '', '', 1 from generate_series(1, 6) n, generate_series(1, 12) s");
        run(
                connection,
                "insert into training.requirement (path_code, path_version, step_code, place, kind, times,"
                        + " course_code) select 'pad-' || n, 1, 'stap-1', 1, 'COURSE', 1, 'basis' from generate_series(1, 6) n");
        run(
                connection,
                "insert into training.assignment (person_id, path_code, path_version, since, due_on)"
                        + " select md5('p' || p)::uuid, 'pad-' || n, 1, date '2022-01-01' + (p % 1500), date '2022-07-01' + (p % 1900)"
                        + " from generate_series(1, 5000) p, generate_series(1, 6) n");
        run(
                connection,
                "insert into training.standing (person_id, path_code, step_code, path_version, had, needed, done_on,"
                        + " exempt) select md5('p' || p)::uuid, 'pad-' || n, 'stap-' || s, 1, 1, 1,"
                        + " case when (p * 7 + n * 3 + s) % 5 > 0 then date '2022-02-01' + ((p + s) % 1800) end, false"
                        + " from generate_series(1, 5000) p, generate_series(1, 6) n, generate_series(1, 12) s");
        run(
                connection,
                "insert into training.evidence (id, person_id, kind, source_id, happened_on, about, presenter,"
                        + " facilitator, holds, noted_at, changed_at) select md5('e' || p || '-' || e)::uuid, md5('p' || p)::uuid,"
                        + " 'INTERVISION', md5('s' || e || '-' || p)::uuid, date '2022-01-01' + (e * 30), 'balint', false, false, true,"
                        + " now(), now() from generate_series(1, 5000) p, generate_series(1, 60) e");
        run(connection, "vacuum analyze");
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select id from people.region order by name limit 1")) {
            result.next();
            return new RegionId(result.getObject(1, UUID.class));
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
