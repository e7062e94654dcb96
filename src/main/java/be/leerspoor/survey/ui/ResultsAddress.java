package be.leerspoor.survey.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Which group stands beside everyone, as it stands in an address that can be sent to a colleague. */
final class ResultsAddress {

    private static final String GROUP = "group";
    private static final String NUMBER = "\\d{1,6}";

    private ResultsAddress() {}

    /** The group in this address; null where there is none. */
    static @Nullable Integer group(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(GROUP)
                .filter(number -> number.matches(NUMBER))
                .map(Integer::valueOf)
                .orElse(null);
    }

    /** What puts this group in an address. */
    static QueryParameters beside(@Nullable Integer group) {
        return group == null ? QueryParameters.empty() : QueryParameters.of(GROUP, group.toString());
    }
}
