package be.leerspoor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.shell.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every word on the screen stands in both languages, is used, and keeps to the tone. A key is used when it stands as a
 * literal in the code. Keys made at run time are found by their beginning: {@code Texts.key("a.b", SOME_CONSTANT)} uses
 * {@code a.b.some-constant}, also when {@code "a.b"} stands elsewhere as a literal that is no text itself; a literal that
 * ends in a dot ({@code "a.b." + code}) uses all that begins with it.
 */
class TextsTest {

    private static final Path CODE = Path.of("src/main/java/be/leerspoor");
    private static final Path CLASSES = Path.of(URI.create(
                    Texts.class.getResource("/texts/shell_nl.properties").toString()))
            .getParent()
            .getParent();

    /** Two dots at least: {@code search.index} names a folder, {@code search.hits.none} a text. */
    private static final Pattern KEY =
            Pattern.compile("\"((?:" + String.join("|", Texts.MODULES) + ")(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+\\.?)\"");

    private static final Pattern MADE_WITH_CONSTANT = Pattern.compile("\\bkey\\(\\s*\"([a-z0-9.-]+)\"");

    /** Constants that are never shown, and so have no text on purpose. */
    private static final Set<String> SILENT = Set.of("stories.search.index.ready");

    private static final Map<String, String> DUTCH = bundle("nl");
    private static final Map<String, String> ENGLISH = bundle("en");
    private static final String SOURCE = source();
    private static final Set<String> LITERALS = found(KEY);
    private static final Set<String> WITH_CONSTANTS = found(MADE_WITH_CONSTANT);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ENGLISH.keySet()).isEqualTo(DUTCH.keySet());
    }

    @Test
    void bothLanguagesTakeTheSameParameters() {
        Set<String> different = DUTCH.keySet().stream()
                .filter(ENGLISH::containsKey)
                .filter(key -> !parameters(DUTCH.get(key)).equals(parameters(ENGLISH.get(key))))
                .collect(toCollection(TreeSet::new));
        assertThat(different).isEmpty();
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve("texts"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file, UTF_8).stream()
                                .filter(line -> line.contains("=") && !line.startsWith("#"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as("%s", file.getFileName())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyKeyBeginsWithItsModule() {
        for (String module : Texts.MODULES) {
            assertThat(properties(module, "nl").keySet())
                    .allMatch(key -> key.toString().startsWith(module + "."));
        }
    }

    @Test
    void noTextIsUnused() {
        Set<String> unused = DUTCH.keySet().stream().filter(key -> !isUsed(key)).collect(toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void noTextIsMissing() {
        Set<String> missing = LITERALS.stream()
                .filter(literal ->
                        literal.chars().filter(character -> character == '.').count() > 1)
                .filter(literal -> !DUTCH.containsKey(literal))
                .filter(literal -> DUTCH.keySet().stream()
                        .noneMatch(key -> key.startsWith(literal.endsWith(".") ? literal : literal + ".")))
                .collect(toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantOfAnEnumThatIsShownHasItsText() {
        Set<Set<String>> enums = enums();
        for (String prefix : WITH_CONSTANTS) {
            Set<String> endings = Stream.concat(DUTCH.keySet().stream(), SILENT.stream())
                    .filter(key -> key.startsWith(prefix + "."))
                    .map(key -> key.substring(prefix.length() + 1))
                    .filter(ending -> !ending.contains("."))
                    .collect(toSet());
            assertThat(enums)
                    .as("an enum with a text for each of its constants: " + prefix)
                    .anyMatch(endings::containsAll);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTextCanBeShown(String language) {
        bundle(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(text.replace("''", ""))
                    .as(key + ": an apostrophe is written twice")
                    .doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {1, 1, 1, 1, 1, 1}))
                    .as(key)
                    .doesNotContain("{");
        });
    }

    @Test
    void nothingIsShoutedOrCelebrated() {
        assertThat(shown("!")).isEmpty();
        assertThat(shown("succesvol")).isEmpty();
        assertThat(shown("successfully")).isEmpty();
    }

    private static Set<String> shown(String words) {
        return Stream.concat(DUTCH.entrySet().stream(), ENGLISH.entrySet().stream())
                .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).contains(words))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isUsed(String key) {
        String beginning = key.substring(0, key.lastIndexOf('.'));
        return LITERALS.contains(key)
                || LITERALS.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal))
                || WITH_CONSTANTS.contains(beginning)
                || (LITERALS.contains(beginning) && !DUTCH.containsKey(beginning));
    }

    private static Set<Integer> parameters(String text) {
        return Pattern.compile("\\{(\\d+)[^}]*}")
                .matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(toSet());
    }

    private static Set<String> found(Pattern pattern) {
        return pattern.matcher(SOURCE).results().map(TextsTest::words).collect(toCollection(TreeSet::new));
    }

    private static String words(MatchResult match) {
        return match.group(1);
    }

    private static Map<String, String> bundle(String language) {
        Map<String, String> all = new TreeMap<>();
        Texts.MODULES.forEach(module ->
                properties(module, language).forEach((key, text) -> all.put(key.toString(), text.toString())));
        return all;
    }

    private static Properties properties(String module, String language) {
        Properties properties = new Properties();
        Path file = Path.of("src/main/resources/texts", module + "_" + language + ".properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return properties;
    }

    private static String source() {
        return files(CODE, ".java").stream().map(TextsTest::read).collect(joining("\n"));
    }

    private static Set<Set<String>> enums() {
        return files(CLASSES, ".class").stream()
                .map(file -> CLASSES.relativize(file).toString())
                .filter(file -> file.startsWith("be/leerspoor"))
                .map(file -> file.replace(".class", "").replace('/', '.'))
                .flatMap(TextsTest::constants)
                .collect(toSet());
    }

    private static Stream<Set<String>> constants(String className) {
        try {
            Class<?> type = Class.forName(className, false, TextsTest.class.getClassLoader());
            return type.isEnum() && type.getEnumConstants().length > 0
                    ? Stream.of(Arrays.stream(type.getEnumConstants())
                            .map(constant -> Texts.key("", (Enum<?>) constant).substring(1))
                            .collect(toSet()))
                    : Stream.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AssertionError(className, e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
