package be.leerspoor.kit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application of the tests a home of its own and a database: H2 in memory, or PostgreSQL when asked. A test that says
 * {@code leerspoor.test.on-disk} has H2 write the file that a home has, and the web server a log of every request.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Whether this run is on PostgreSQL. */
    public static boolean isPostgreSql() {
        return "postgresql".equals(System.getProperty("leerspoor.test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = new HashMap<>();
        Path home = temporaryHome();
        properties.put("leerspoor.home", home.toString());
        if (context.getEnvironment().getProperty("leerspoor.test.on-disk", Boolean.class, false)) {
            properties.putAll(onDisk(home));
        } else if (isPostgreSql()) {
            properties.put("spring.datasource.url", RunningPostgreSql.URL);
            properties.put("spring.datasource.username", "postgres");
            properties.put("spring.datasource.password", "postgres");
        } else {
            properties.put("spring.datasource.url", "jdbc:h2:mem:leerspoor;DB_CLOSE_DELAY=-1");
            properties.put("spring.datasource.username", "sa");
            properties.put("spring.datasource.password", "");
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }

    private static Map<String, Object> onDisk(Path home) {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:file:" + home.resolve("leerspoor")
                        + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                "spring.datasource.username",
                "sa",
                "spring.datasource.password",
                "",
                "server.tomcat.accesslog.enabled",
                "true",
                "server.tomcat.accesslog.directory",
                home.toString(),
                "server.tomcat.accesslog.buffered",
                "false",
                "server.tomcat.accesslog.pattern",
                "%a %m %U%q %s %B %{Content-Length}i %{Referer}i %{Cookie}i");
    }

    private static Path temporaryHome() {
        try {
            Path target = Path.of("target");
            return Files.createTempDirectory(Files.createDirectories(target).toAbsolutePath(), "test-home-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Started at most once in a run; it ends with the run. */
    private static final class RunningPostgreSql {

        static final String URL = start();

        private static String start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "60")
                        .start();
                return postgres.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
