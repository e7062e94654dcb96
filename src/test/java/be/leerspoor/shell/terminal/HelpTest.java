package be.leerspoor.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTestOnce;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTestOnce
class HelpTest {

    @Autowired
    private List<TerminalCommand> commands;

    @Test
    void theLauncherHelpsWithEveryCommandAndLetsItThrough() throws Exception {
        String launcher = Files.readString(Path.of("leerspoor"));

        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            assertThat(launcher).contains("./leerspoor " + command.name() + " ");
            assertThat(launcher)
                    .containsPattern(
                            "demo \\| run \\|[a-z |]* " + command.name().split(" ")[0] + "( \\||\\))");
        });
    }

    @Test
    void noTwoCommandsShareAName() {
        assertThat(commands).extracting(TerminalCommand::name).doesNotHaveDuplicates();
    }
}
