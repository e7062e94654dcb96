package be.leerspoor.shell.terminal;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the facts are kept: in H2 in the home, or in the PostgreSQL that {@code LEERSPOOR_DATABASE_URL}, {@code _USER} and
 * {@code _PASSWORD} name.
 */
sealed interface Database {

    record InHome(Home home) implements Database {}

    record OnPostgreSql(String url, String user, String password) implements Database {}

    /** The database of an organisation. */
    static Database of(Home home, Map<String, String> environment) {
        String url = environment.getOrDefault("LEERSPOOR_DATABASE_URL", "");
        if (url.isBlank()) {
            return new InHome(home);
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw Refusal.failed("terminal.database-not-postgresql");
        }
        return new OnPostgreSql(
                url,
                environment.getOrDefault("LEERSPOOR_DATABASE_USER", ""),
                environment.getOrDefault("LEERSPOOR_DATABASE_PASSWORD", ""));
    }

    /** What Spring needs to know to open it. */
    default Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        switch (this) {
            case InHome(Home home) -> {
                DatabaseFileRepository file = new DatabaseFileRepository(home);
                properties.put("spring.datasource.url", file.url());
                properties.put("spring.datasource.username", file.user());
                properties.put("spring.datasource.password", "");
            }
            case OnPostgreSql(String url, String user, String password) -> {
                properties.put("leerspoor.shared-database", "true");
                properties.put("spring.datasource.url", url);
                properties.put("spring.datasource.username", user);
                properties.put("spring.datasource.password", password);
                String driver = "spring.datasource.hikari.data-source-properties.";
                properties.put(driver + "ApplicationName", "leerspoor");
                properties.put(driver + "connectTimeout", "5");
                properties.put(driver + "tcpKeepAlive", "true");
                // Confidential: the detail of an error repeats the values of the row.
                properties.put(driver + "logServerErrorDetail", "false");
            }
        }
        return properties;
    }
}
