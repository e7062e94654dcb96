package be.leerspoor.casereview.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody looks for in reviews, as it stands in the address.
 *
 * @param page counted from 1
 */
record ReviewSearchAddress(String words, int page) {

    static final String ROUTE = "reviews";

    /** Characters that fit in a question. */
    static final int LONGEST = 300;

    private static final int SIZE = 20;
    private static final int LAST_PAGE = 500;
    private static final String WORDS = "q";
    private static final String PAGE = "page";

    ReviewSearchAddress {
        words = words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** What an address asks for; the first page when it does not name one. */
    static ReviewSearchAddress of(QueryParameters parameters) {
        return new ReviewSearchAddress(
                parameters.getSingleParameter(WORDS).orElse(""),
                parameters
                        .getSingleParameter(PAGE)
                        .map(ReviewSearchAddress::number)
                        .orElse(1));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
    }

    ReviewSearchAddress onPage(int other) {
        return new ReviewSearchAddress(words, other);
    }

    int size() {
        return SIZE;
    }

    /** How many pages so many reviews take, as far as one can turn. */
    static int pages(int total) {
        return Math.min((total + SIZE - 1) / SIZE, LAST_PAGE);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put(WORDS, words);
        }
        if (page > 1) {
            parameters.put(PAGE, Integer.toString(page));
        }
        return QueryParameters.simple(parameters);
    }

    /** The address inside the application. */
    @Override
    public String toString() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }
}
