package be.leerspoor.shell.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher tells while it builds, with a Maven in its place that takes some seconds and then gives up. */
class LauncherTest {

    private static final Path TERMINAL = Path.of("/usr/bin/script");

    @TempDir
    Path folder;

    @BeforeEach
    void aLauncherWithASlowMaven() throws IOException {
        Files.copy(Path.of("leerspoor"), folder.resolve("leerspoor"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Path maven = Files.createDirectory(folder.resolve("bin")).resolve("mvn");
        Files.writeString(maven, """
                #!/bin/sh
                case $1 in
                    -v) echo 'Apache Maven 3.9.9' ;;
                    *) sleep 4 && echo '[ERROR] too slow' && exit 1 ;;
                esac
                """);
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void whoWatchesATerminalSeesThatABuildGoesOn() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(TERMINAL), "no terminal to play");

        String told = run(TERMINAL.toString(), "-qec", "./leerspoor demo", "/dev/null");

        assertThat(told)
                .contains("de eerste keer duurt dat enkele minuten")
                .containsPattern("nog bezig, na \\d+ seconden: wat nodig is, wordt opgehaald")
                .contains("Bouwen is niet gelukt")
                .doesNotContainIgnoringCase("terminated");
        assertThat(told.substring(told.indexOf("Bouwen is niet gelukt"))).doesNotContain("nog bezig");
    }

    @Test
    void inAPipeNothingIsAdded() throws Exception {
        assertThat(run("./leerspoor", "demo")).contains("Bouwen is niet gelukt").doesNotContain("nog bezig");
    }

    @Test
    void whoAsksForHelpIsHelpedBeforeAnythingIsBuilt() throws Exception {
        for (List<String> words : List.of(
                List.of("demo", "--help"),
                List.of("check", "indicators", "-h"),
                List.of("test", "--help"),
                List.of("import", "people", "--help"))) {
            List<String> command = new ArrayList<>(List.of("./leerspoor"));
            command.addAll(words);
            assertThat(run(0, command)).contains("./leerspoor demo ").doesNotContain("wordt gebouwd");
        }
        assertThat(folder.resolve("target")).doesNotExist();
    }

    private String run(String... command) throws IOException, InterruptedException {
        return run(1, List.of(command));
    }

    private String run(int code, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LEERSPOOR_TELL_EVERY", "1");
        builder.environment().remove("CI");
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(told).isEqualTo(code);
        return told;
    }
}
