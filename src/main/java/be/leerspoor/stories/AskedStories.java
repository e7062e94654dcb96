package be.leerspoor.stories;

import be.leerspoor.search.Facet;
import be.leerspoor.search.OpenQuery;
import be.leerspoor.search.Order;
import be.leerspoor.shell.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of the address of the stories in the programming interface; every one that is wrong is refused. */
final class AskedStories {

    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("q", "sort", "page", "size"),
                    Arrays.stream(Facet.values()).map(TagKey::nameOf))
            .collect(Collectors.toUnmodifiableSet());

    /** Why a question was not understood, in words for who asked it. */
    static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotUnderstood(String why) {
            super(why);
        }
    }

    private final MultiValueMap<String, String> parameters;
    private final List<Tag> tags;
    private final Locale language;

    AskedStories(MultiValueMap<String, String> parameters, List<Tag> tags, Locale language) {
        this.parameters = parameters;
        this.tags = tags;
        this.language = language;
    }

    /** The question, or {@link NotUnderstood}. */
    StoryQuery query() {
        parameters.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name ->
                        refuse("unknown", shown(name), KNOWN.stream().sorted().collect(Collectors.joining(", "))));
        String text = single("q").orElse("");
        if (text.length() > StoryQuery.LONGEST) {
            refuse("q", StoryQuery.LONGEST);
        }
        int size = number("size", 1, LARGEST_SIZE, USUAL_SIZE);
        int page = number("page", 0, OpenQuery.DEEPEST / size - 1, 0);
        return new StoryQuery(text, chosen(), order(), page, size);
    }

    private Order order() {
        String sort = single("sort").orElse("relevance");
        return switch (sort) {
            case "relevance" -> Order.RELEVANCE;
            case "newest" -> Order.NEWEST;
            default -> throw refusal("sort", shown(sort));
        };
    }

    private int number(String name, int least, int most, int usual) {
        Optional<String> given = single(name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, as a number outside the range is.
        }
        throw refusal("number", name, least, most, shown(given.get()));
    }

    private Set<TagKey> chosen() {
        Set<TagKey> chosen = new HashSet<>();
        for (Facet facet : Facet.values()) {
            String name = TagKey.nameOf(facet);
            for (String code : parameters.getOrDefault(name, List.of())) {
                chosen.add(tag(facet, code).orElseThrow(() -> refusal("tag", name, shown(code), offered(facet))));
            }
        }
        return chosen;
    }

    private Optional<TagKey> tag(Facet facet, String code) {
        return tags.stream()
                .map(Tag::key)
                .filter(key -> key.facet() == facet && key.code().equalsIgnoreCase(code.strip()))
                .min(Comparator.comparing(key -> !key.code().equals(code)));
    }

    private String offered(Facet facet) {
        return tags.stream()
                .map(Tag::key)
                .filter(key -> key.facet() == facet)
                .map(TagKey::code)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> single(String name) {
        List<String> given = parameters.getOrDefault(name, List.of());
        if (given.size() > 1) {
            refuse("repeated", name);
        }
        return given.stream().findFirst();
    }

    private void refuse(String why, Object... details) {
        throw refusal(why, details);
    }

    private NotUnderstood refusal(String why, Object... details) {
        String[] words = Arrays.stream(details).map(String::valueOf).toArray(String[]::new);
        return new NotUnderstood(Texts.textIn(language, "stories.api." + why, (Object[]) words));
    }

    /** What was given, cut short and without control characters, to say it back. */
    private static String shown(String given) {
        String plain = given.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
