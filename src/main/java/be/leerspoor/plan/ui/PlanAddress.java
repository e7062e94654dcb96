package be.leerspoor.plan.ui;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.ItemKind;
import be.leerspoor.plan.PlanYear;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The addresses of the plan. */
final class PlanAddress {

    static final String PLACE = "plan";
    static final String ROADMAP = PLACE + "/roadmap";
    static final String ITEM = "item";
    static final String ITEMS = PLACE + "/items";
    static final String KIND = "kind";
    static final String NEW = PLACE + "/new";
    static final String OBJECTIVE = "objective";
    static final String ELEMENT = "element";
    static final String YEAR = "year";
    static final String FRAME = PLACE + "/frame";
    static final String LOAD = PLACE + "/load";
    static final String AGREED = PLACE + "/agreed";
    static final String MEETING = "meeting";
    static final String MEETINGS = PLACE + "/meetings";

    private PlanAddress() {}

    static String item(ItemId item) {
        return ITEMS + "/" + item;
    }

    static String meeting(UUID meeting) {
        return MEETINGS + "/" + meeting;
    }

    static String add(ItemKind kind) {
        return NEW + "/" + kind.name().toLowerCase(Locale.ROOT);
    }

    static String add(ItemKind kind, ItemId objective) {
        return add(kind) + "?" + OBJECTIVE + "=" + objective;
    }

    static String add(ItemKind kind, Element element, PlanYear year) {
        return add(kind) + "?" + ELEMENT + "=" + element.name().toLowerCase(Locale.ROOT) + "&" + YEAR + "="
                + year.number();
    }

    /** The item an address names; empty when it is no such name at all. */
    static Optional<ItemId> item(RouteParameters parameters) {
        return parameters.get(ITEM).flatMap(PlanAddress::uuid).map(ItemId::new);
    }

    /** The meeting an address names; empty when it is no such name at all. */
    static Optional<UUID> meeting(RouteParameters parameters) {
        return parameters.get(MEETING).flatMap(PlanAddress::uuid);
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The one of these that an address means by this word; empty when it means none. */
    static <E extends Enum<E>> Optional<E> of(Class<E> kind, String word) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
