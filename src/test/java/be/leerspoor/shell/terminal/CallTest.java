package be.leerspoor.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.shell.terminal.Call.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {

    private static final Path FOLDER = Path.of("/srv/leerspoor");

    @Test
    void theDemoHasAHomeOfItsOwn() {
        assertThat(read("demo").home()).isEqualTo(Path.of("/srv/leerspoor/data/demo"));
        assertThat(read("run").home()).isEqualTo(Path.of("/srv/leerspoor/data"));
        assertThat(read("token", "anna").home()).isEqualTo(Path.of("/srv/leerspoor/data"));
    }

    @Test
    void theHomeIsFoundAnywhereInTheLineAndTheOtherWordsStay() {
        Call call = read("import", "people", "--home", "/ergens/een map", "mensen in mei.csv", "--dry-run");

        assertThat(call.work()).isEqualTo(Work.COMMAND);
        assertThat(call.home()).isEqualTo(Path.of("/ergens/een map"));
        assertThat(call.words()).containsExactly("import", "people", "mensen in mei.csv", "--dry-run");
    }

    @Test
    void afterTwoDashesEverythingIsAWord() {
        assertThat(read("token", "--", "--home").words()).containsExactly("token", "--home");
    }

    @Test
    void aServerTakesAPort() {
        assertThat(read("run", "--port", "9090").port()).isEqualTo(OptionalInt.of(9090));
        assertThat(read("demo", "--port=1").port()).isEqualTo(OptionalInt.of(1));
        assertThat(read("demo", "--fresh").fresh()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999999999", "-1", "80a", "", " "})
    void whatIsNoPortIsRefused(String port) {
        assertThatThrownBy(() -> read("run", "--port", port)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "", " ", "${user.home}", "#{1}"})
    void whatCannotBeAHomeIsRefused(String home) {
        assertThatThrownBy(() -> read("run", "--home", home)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> read()).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read("run", "--fresh")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read("demo", "anna")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read("demo", "--home")).isInstanceOf(Refusal.class);
    }

    private static Call read(String... words) {
        return Call.read(List.of(words), FOLDER);
    }
}
