package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A place one can go to, offered to the frame as a bean. Places stand in the rail by rising {@code order} (the start
 * page has 0); what may not be seen is not there. Seeing a place is no permission: the view guards itself.
 *
 * @param textKey key of the words in the rail
 * @param phoneKey key of one short word for the bar at the bottom of a phone; without it the place stands under "Meer"
 * @param group where in the frame it stands
 * @param shortcut a single key that leads here, such as {@code "/"}
 * @param news what there is that was not seen yet, if this place has such a thing
 * @param visible whether the signed-in person sees it, asked each time the frame is built
 */
public record NavigationEntry(
        String textKey,
        IconName icon,
        Class<? extends Component> target,
        int order,
        Optional<String> phoneKey,
        Group group,
        Optional<String> shortcut,
        Optional<News> news,
        Supplier<Boolean> visible) {

    /**
     * What was not seen yet, asked each time the frame is built.
     *
     * @param textKey key of the words for it, with how many there are
     * @param count how many there are
     * @param subject what {@link OpenPages} is told of when that number changes for the signed-in person
     */
    public record News(String textKey, Supplier<Integer> count, Supplier<String> subject) {}

    /** The parts of the frame in which places stand together. */
    public enum Group {
        WORK,
        ADMINISTRATION,
        ACCOUNT
    }

    /** A place for everyone in the rail. */
    public static NavigationEntry to(Class<? extends Component> target, String textKey, IconName icon, int order) {
        return new NavigationEntry(
                textKey,
                icon,
                target,
                order,
                Optional.empty(),
                Group.WORK,
                Optional.empty(),
                Optional.empty(),
                () -> true);
    }

    /** Also in the bar at the bottom of a phone; at most three places of ours fit there. */
    public NavigationEntry onPhone(String shortTextKey) {
        return new NavigationEntry(
                textKey, icon, target, order, Optional.of(shortTextKey), group, shortcut, news, visible);
    }

    /** In another part of the frame. */
    public NavigationEntry in(Group other) {
        return new NavigationEntry(textKey, icon, target, order, phoneKey, other, shortcut, news, visible);
    }

    /** Reached with one key outside of fields. */
    public NavigationEntry withShortcut(String key) {
        return new NavigationEntry(textKey, icon, target, order, phoneKey, group, Optional.of(key), news, visible);
    }

    /** Also at hand in the rail, with how many there are that were not seen yet. */
    public NavigationEntry withNews(News those) {
        return new NavigationEntry(
                textKey, icon, target, order, phoneKey, group, shortcut, Optional.of(those), visible);
    }

    /** Seen only by whom {@code visible} says so. */
    public NavigationEntry when(Supplier<Boolean> visible) {
        return new NavigationEntry(textKey, icon, target, order, phoneKey, group, shortcut, news, visible);
    }
}
