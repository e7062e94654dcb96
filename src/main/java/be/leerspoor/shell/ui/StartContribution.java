package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/**
 * A bean of a capability that has things waiting and a part of its own on the start page, and learns of both at once. Asked once
 * per visit.
 */
public interface StartContribution {

    /** What waits, and the part of its own; either may be empty. */
    record Contribution(List<WaitingItem> items, Optional<Section> section) {

        public Contribution {
            items = List.copyOf(items);
        }
    }

    /**
     * A part of the start page.
     *
     * @param order lower stands higher; 100 is usual
     * @param titleKey key of the heading
     */
    record Section(int order, String titleKey, Component content) {}

    /** What there is for the signed-in person now. */
    Contribution now();
}
