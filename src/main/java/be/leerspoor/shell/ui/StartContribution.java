package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A bean of a capability that has things waiting and a part of its own on the start page, and learns of both at once. Asked once
 * per visit.
 */
public interface StartContribution {

    /**
     * What waits, and the part of its own; either may be empty.
     *
     * @param steps what it has for a first hour
     * @param away what the person put away of the page, from the capability that keeps that
     */
    record Contribution(
            List<WaitingItem> items, Optional<Section> section, List<FirstHourStep> steps, Set<String> away) {

        public Contribution {
            items = List.copyOf(items);
            steps = List.copyOf(steps);
            away = Set.copyOf(away);
        }

        public Contribution(List<WaitingItem> items, Optional<Section> section) {
            this(items, section, List.of(), Set.of());
        }

        /** The same with what it has for a first hour. */
        public Contribution withSteps(List<FirstHourStep> those) {
            return new Contribution(items, section, those, away);
        }
    }

    /**
     * A part of the start page. Each can be put away and brought back.
     *
     * @param order lower stands higher; 100 is usual
     * @param titleKey key of the heading
     * @param name the name under which it is put away; 120 characters at most
     */
    record Section(int order, String titleKey, Component content, String name) {

        public Section(int order, String titleKey, Component content) {
            this(order, titleKey, content, titleKey);
        }

        /** The same, which comes back by itself when this, such as a week, is over. */
        public Section during(String period) {
            return new Section(order, titleKey, content, titleKey + "@" + period);
        }
    }

    /** What there is for the signed-in person now. */
    Contribution now();
}
