package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.CaseId;
import be.leerspoor.intervision.GroupId;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.function.Function;

/** Where the pages of intervision are. */
final class GroupAddress {

    static final String PLACE = "intervision";
    static final String NEW = "intervision/groups/new";
    static final String METHODS = "intervision/methods";

    private GroupAddress() {}

    static String page(GroupId group) {
        return "intervision/groups/" + group;
    }

    static String settings(GroupId group) {
        return page(group) + "/settings";
    }

    static String bring(GroupId group) {
        return page(group) + "/bring";
    }

    static String question(CaseId question) {
        return "intervision/questions/" + question;
    }

    static String agreements(GroupId group) {
        return page(group) + "/agreements";
    }

    /** The group that the address names; empty when it names none. */
    static Optional<GroupId> group(RouteParameters parameters) {
        return named(parameters, "group", GroupId::of);
    }

    /** The question that the address names; empty when it names none. */
    static Optional<CaseId> question(RouteParameters parameters) {
        return named(parameters, "question", CaseId::of);
    }

    private static <T> Optional<T> named(RouteParameters parameters, String name, Function<String, T> read) {
        try {
            return parameters.get(name).map(read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
