package be.leerspoor.stories.ui;

import be.leerspoor.search.Facet;
import be.leerspoor.search.OpenQuery;
import be.leerspoor.search.Order;
import be.leerspoor.stories.SavedSearch;
import be.leerspoor.stories.StoryQuery;
import be.leerspoor.stories.Tag;
import be.leerspoor.stories.TagKey;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for, as it stands in an address that can be sent to a colleague.
 *
 * @param chosen the tags to narrow down with, in the order in which they were chosen
 * @param page counted from 1
 */
record SearchAddress(String text, Set<TagKey> chosen, Order order, int page) {

    static final String ROUTE = "stories";
    static final String TEXT = "q";

    /** How many stories stand on a page. */
    static final int SIZE = 20;

    /** The last page one can ask for. */
    static final int LAST_PAGE = OpenQuery.DEEPEST / SIZE;

    /** Nothing in particular: the newest stories. */
    static final SearchAddress EVERYTHING = new SearchAddress("", Set.of(), Order.RELEVANCE, 1);

    private static final String SORT = "sort";
    private static final String PAGE = "page";
    private static final int LONGEST_NAME = 40;

    SearchAddress {
        chosen = new LinkedHashSet<>(chosen);
    }

    /**
     * An address as it was understood.
     *
     * @param ignored the names of parameters that could not be, in their order
     */
    record Understood(SearchAddress address, List<String> ignored) {}

    /** Reads an address; what cannot be understood is left out and told. */
    static Understood read(QueryParameters parameters, List<Tag> tags) {
        Reader reader = new Reader(tags);
        parameters.getParameters().forEach(reader::read);
        return new Understood(
                new SearchAddress(reader.text, reader.chosen, reader.order, reader.page), List.copyOf(reader.ignored));
    }

    StoryQuery query() {
        return new StoryQuery(text, chosen, order, page - 1, SIZE);
    }

    boolean narrowed() {
        return !chosen.isEmpty();
    }

    /** Looks for other words; the tags stay. */
    SearchAddress withText(String other) {
        return new SearchAddress(other, chosen, order, 1);
    }

    /** Chooses this tag, or takes it off when it is chosen. */
    SearchAddress toggled(TagKey tag) {
        Set<TagKey> other = new LinkedHashSet<>(chosen);
        if (!other.remove(tag)) {
            other.add(tag);
        }
        return new SearchAddress(text, other, order, 1);
    }

    SearchAddress withoutTags() {
        return new SearchAddress(text, Set.of(), order, 1);
    }

    SearchAddress ordered(Order other) {
        return new SearchAddress(text, chosen, other, 1);
    }

    SearchAddress onPage(int other) {
        return new SearchAddress(text, chosen, order, other);
    }

    /** What was saved to look for. */
    static SearchAddress of(SavedSearch search) {
        return new SearchAddress(search.words(), search.chosen(), search.order(), 1);
    }

    /** Whether it looks for something in particular. */
    boolean asksSomething() {
        return !text.isEmpty() || narrowed();
    }

    /** Whether this is what was saved, on whatever page. */
    boolean looksFor(SavedSearch search) {
        return text.equals(search.words()) && chosen.equals(search.chosen()) && order == search.order();
    }

    /** The stories with one tag. */
    static SearchAddress with(TagKey tag) {
        return EVERYTHING.toggled(tag);
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        for (TagKey tag : chosen) {
            parameters
                    .computeIfAbsent(TagKey.nameOf(tag.facet()), name -> new ArrayList<>())
                    .add(tag.code());
        }
        if (order == Order.NEWEST) {
            parameters.put(SORT, List.of("newest"));
        }
        if (page > 1) {
            parameters.put(PAGE, List.of(Integer.toString(page)));
        }
        return new QueryParameters(parameters);
    }

    /** The address inside the application. */
    @Override
    public String toString() {
        return withParameters(ROUTE, parameters());
    }

    /** A path followed by parameters, when there are any. */
    static String withParameters(String path, QueryParameters parameters) {
        String query = parameters.getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static final class Reader {

        private final List<Tag> tags;
        private final Set<TagKey> chosen = new LinkedHashSet<>();
        private final Set<String> ignored = new LinkedHashSet<>();
        private String text = "";
        private Order order = Order.RELEVANCE;
        private int page = 1;

        Reader(List<Tag> tags) {
            this.tags = tags;
        }

        void read(String name, List<String> given) {
            switch (name) {
                case TEXT -> one(name, given).ifPresent(this::text);
                case SORT -> one(name, given).ifPresent(this::order);
                case PAGE -> one(name, given).ifPresent(this::page);
                default -> facet(name).ifPresentOrElse(facet -> tags(facet, given), () -> ignore(name));
            }
        }

        private Optional<String> one(String name, List<String> given) {
            if (given.size() > 1) {
                ignore(name);
            }
            return given.stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
        }

        private void text(String value) {
            if (value.length() > StoryQuery.LONGEST) {
                ignore(TEXT);
            } else {
                text = value;
            }
        }

        private void order(String value) {
            switch (value) {
                case "newest" -> order = Order.NEWEST;
                case "relevance" -> order = Order.RELEVANCE;
                default -> ignore(SORT);
            }
        }

        private void page(String value) {
            try {
                int asked = Integer.parseInt(value);
                if (asked >= 1 && asked <= LAST_PAGE) {
                    page = asked;
                    return;
                }
            } catch (NumberFormatException notANumber) {
                // Told below, as a number outside the range is.
            }
            ignore(PAGE);
        }

        private void tags(Facet facet, List<String> codes) {
            for (String code : codes) {
                tags.stream()
                        .map(Tag::key)
                        .filter(key -> key.facet() == facet && key.code().equalsIgnoreCase(code.strip()))
                        .findFirst()
                        .ifPresentOrElse(chosen::add, () -> ignore(TagKey.nameOf(facet)));
            }
        }

        private void ignore(String name) {
            String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
            ignored.add(plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…");
        }

        private static Optional<Facet> facet(String name) {
            return Arrays.stream(Facet.values())
                    .filter(facet -> TagKey.nameOf(facet).equals(name))
                    .findFirst();
        }
    }
}
