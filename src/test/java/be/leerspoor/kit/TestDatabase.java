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

/** Gives the application of the tests a home of its own and a database: H2 in memory, or PostgreSQL when asked. */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Whether this run is on PostgreSQL. */
    static boolean isPostgreSql() {
        return "postgresql".equals(System.getProperty("leerspoor.test.database"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("leerspoor.home", temporaryHome().toString());
        if (isPostgreSql()) {
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
