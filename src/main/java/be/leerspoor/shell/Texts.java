package be.leerspoor.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Every word on the screen, in Dutch and English, from {@code texts/<module>_<language>.properties}. A key begins with
 * its module. A key without a text shows as the key and is logged once.
 */
@Component
public class Texts implements I18NProvider {

    /** The first language: Dutch as written in Flanders. */
    public static final Locale DUTCH = Locale.of("nl", "BE");

    /** The second language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The modules that may bring texts. */
    public static final List<String> MODULES = List.of(
            "shell",
            "people",
            "notice",
            "casereview",
            "intervision",
            "stories",
            "training",
            "survey",
            "plan",
            "search",
            "privacy",
            "terminal",
            "demo");

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final long serialVersionUID = 1L;

    private static final Map<Locale, Map<String, String>> BUNDLES = Map.of(DUTCH, read("nl"), ENGLISH, read("en"));
    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    /** The text of a key in the language of the current screen, Dutch where there is none. */
    public static String text(String key, @Nullable Object... parameters) {
        return textIn(language(), key, parameters);
    }

    /** The text of a key in a language; for mail, exports and pages outside the frame. */
    public static String textIn(Locale language, String key, @Nullable Object... parameters) {
        Locale known = known(language);
        String pattern = BUNDLES.getOrDefault(known, Map.of()).get(key);
        if (pattern == null) {
            if (REPORTED.add(known + key)) {
                LOG.warn("No text for {} in {}", key, known.toLanguageTag());
            }
            return key;
        }
        // Always through MessageFormat, so that an apostrophe is written the same way in every text.
        return new MessageFormat(pattern, known).format(parameters);
    }

    /** The key of an enum constant: {@code key("people.role", TEAM_LEADER)} is {@code people.role.team-leader}. */
    public static String key(String prefix, Enum<?> constant) {
        return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The language of the current screen, Dutch where there is none. */
    public static Locale language() {
        UI ui = UI.getCurrent();
        return ui == null ? DUTCH : known(ui.getLocale());
    }

    /** The language we have that comes closest: English for any English, else Dutch. */
    public static Locale known(@Nullable Locale language) {
        return language != null && language.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
    }

    /** The language in which a request from outside of our pages is answered: Dutch, unless it asks for another. */
    public static Locale askedFor(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? DUTCH : known(request.getLocale());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, ENGLISH);
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... parameters) {
        return textIn(known(locale), key, parameters);
    }

    private static Map<String, String> read(String language) {
        Map<String, String> all = new HashMap<>();
        for (String module : MODULES) {
            String path = "/texts/" + module + "_" + language + ".properties";
            try (var bytes = Texts.class.getResourceAsStream(path)) {
                if (bytes == null) {
                    continue;
                }
                Reader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                Properties properties = new Properties();
                properties.load(characters);
                properties.forEach((key, text) -> all.put(key.toString(), text.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(all);
    }
}
