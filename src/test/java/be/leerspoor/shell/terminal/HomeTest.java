package be.leerspoor.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.shell.terminal.Home.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path temporary;

    @Test
    void aNewFolderBecomesAHomeAndIsOpenedAgain() {
        Path folder = temporary.resolve("new/home");

        new Home(folder).open(Kind.DEMO);
        new Home(folder).open(Kind.DEMO);
        new Home(folder).open();

        assertThat(folder.resolve("logs")).isDirectory();
    }

    @Test
    void theHomeOfADemoAndThatOfAnOrganisationAreNeverTakenForEachOther() {
        Path demo = temporary.resolve("demo");
        Path organisation = temporary.resolve("organisation");
        new Home(demo).open(Kind.DEMO);
        new Home(organisation).open(Kind.ORGANISATION);

        assertThatThrownBy(() -> new Home(demo).open(Kind.ORGANISATION)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Home(organisation).open(Kind.DEMO)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFolderWithOtherThingsInItDoesNotBecomeADemo() throws Exception {
        Files.writeString(temporary.resolve("letter.txt"), "dear all");

        assertThatThrownBy(() -> new Home(temporary).open(Kind.DEMO)).isInstanceOf(Refusal.class);
        new Home(temporary).open(Kind.ORGANISATION);
    }

    @Test
    void startingOverRemovesOnlyWhatWeMade() throws Exception {
        Home home = new Home(temporary.resolve("demo"));
        home.open(Kind.DEMO);
        Files.createDirectories(home.folder().resolve("database"));
        Files.writeString(home.folder().resolve("database/leerspoor.mv.db"), "rows");
        Files.writeString(home.folder().resolve("letter.txt"), "dear all");

        home.empty();

        assertThat(home.folder().resolve("database")).isEmptyDirectory();
        assertThat(home.folder().resolve("letter.txt")).exists();
        new Home(home.folder()).open(Kind.DEMO);
    }

    @Test
    void whatPeopleWroteIsForTheUserOfTheServerAlone() throws Exception {
        Home home = new Home(temporary);
        home.open(Kind.ORGANISATION);

        for (String ours : List.of("database", "index", "attachments", "logs")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.folder().resolve(ours))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void onlyOneAtATimeIsBusyInAHome() {
        Home first = new Home(temporary);
        first.open(Kind.ORGANISATION);
        first.keepOthersOut();

        assertThatThrownBy(() -> new Home(temporary).keepOthersOut())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is in gebruik: stop eerst de server.");
    }

    @Test
    void aHomeOfALaterVersionOrADamagedOneIsRefused() throws Exception {
        Files.writeString(temporary.resolve("leerspoor.properties"), "form=2\nkind=ORGANISATION\n");
        assertThatThrownBy(() -> new Home(temporary).open()).hasMessageContaining("nieuwere versie");

        Files.writeString(temporary.resolve("leerspoor.properties"), "\\u00zz");
        assertThatThrownBy(() -> new Home(temporary).open()).isInstanceOf(Refusal.class);
    }

    @Test
    void aFileIsNoHome() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(() -> new Home(file).open(Kind.ORGANISATION)).isInstanceOf(Refusal.class);
    }
}
