package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A bean of a capability that has a part on the start page. */
public interface StartSection {

    /** Lower stands higher; 100 is usual. */
    int order();

    /** Key of the heading. */
    String titleKey();

    /** What to show to the signed-in person now; nothing leaves the section out. */
    Optional<Component> content();
}
