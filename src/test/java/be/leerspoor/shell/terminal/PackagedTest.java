package be.leerspoor.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.Packaged;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("packaged")
class PackagedTest {

    @TempDir
    private Path temporary;

    @Test
    void aKilledServerStartsAgainOnWhatItHad() throws Exception {
        Path home = temporary.resolve("een map met spaties");
        try (Packaged application = Packaged.on(home).start()) {
            assertThat(status(application)).isEqualTo(200);

            application.kill();
            application.start();

            assertThat(status(application)).isEqualTo(200);
            application.stop();
        }
        assertThat(home.resolve("database")).isNotEmptyDirectory();
    }

    @Test
    void whileTheServerRunsACommandSaysSoInOneSentence() {
        Path home = temporary.resolve("home");
        try (Packaged application = Packaged.on(home).start()) {
            Packaged.Answer answer = application.run("token", "anna");

            assertThat(answer.exitCode()).isEqualTo(1);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err().strip())
                    .isEqualTo("De database in " + home + " is in gebruik: stop eerst de server.");
        }
    }

    @Test
    void aDemoNeverOpensTheHomeOfAnOrganisation() throws Exception {
        Path home = Files.createDirectories(temporary.resolve("home"));
        Files.writeString(home.resolve("notes.txt"), "not ours");

        Packaged.Answer answer = Packaged.on(home).run("demo", "--fresh");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("hoort niet bij de demo");
        assertThat(home.resolve("notes.txt")).exists();
    }

    @Test
    void noForgottenSettingMakesADemoOfAnOrganisationNorBelievesAForgedAddress() throws Exception {
        try (Packaged application = Packaged.on(temporary.resolve("home"))
                        .with("LEERSPOOR_DEMO", "true")
                        .with("SPRING_DATASOURCE_URL", "jdbc:h2:mem:elsewhere")
                        .start("run");
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(application.address() + "/login"))
                    .header("X-Forwarded-Proto", "https");
            HttpResponse<String> page = client.send(asked.build(), BodyHandlers.ofString());

            assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(page.body()).doesNotContain("login/demo");
            application.stop();
            assertThat(application.run("token", "anna").exitCode()).isEqualTo(1);
        }
        assertThat(temporary.resolve("home/database")).isNotEmptyDirectory();
    }

    @Test
    void theSameBuildServesAnOrganisationOnPostgreSql() throws Exception {
        Path people = Files.writeString(temporary.resolve("mensen.csv"), """
                user_name;mail;first_name;last_name;team;roles;from
                anna;anna@voorbeeld.be;Anna;Claes;Gent-Noord;;2027-01-01
                """);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Packaged application = Packaged.on(temporary.resolve("home"))
                        .with("LEERSPOOR_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"))
                        .with("LEERSPOOR_DATABASE_USER", "postgres")
                        .with("LEERSPOOR_DATABASE_PASSWORD", "none needed")
                        .start("run")) {
            assertThat(status(application)).isEqualTo(200);

            Packaged.Answer answer = application.run("import", "people", people.toString(), "--dry-run");

            assertThat(answer.exitCode()).isEqualTo(1);
            assertThat(answer.err()).contains("Regel 2", "team");
            assertThat(temporary.resolve("home/database")).isEmptyDirectory();
        }
    }

    @Test
    void aCommandOnAFolderWithoutDataMakesNone() {
        Path home = temporary.resolve("mistyped");

        Packaged.Answer answer = Packaged.on(home).run("token", "anna");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("staan nog geen gegevens");
        assertThat(home).doesNotExist();
    }

    private static int status(Packaged application) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(application.address() + "/login"))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
