package be.leerspoor.plan.ui;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanProblem;
import be.leerspoor.plan.PlanYear;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** The fields of one kind of item. */
interface ContentFields {

    /** With what an item begins, as far as it is known. */
    record Beginning(Optional<ItemId> objective, Optional<Element> element, Optional<PlanYear> year) {}

    /** The fields as they stand on the screen. */
    Component fields();

    /** What was typed; empty when something is wrong, which is then said at its field. */
    Optional<PlanContent> read();

    /** Says at its field what the plan refused; false where no field is to blame. */
    default boolean mark(PlanProblem problem) {
        return false;
    }

    /** Fills in what is known beforehand of a new item. */
    default void begin(Beginning beginning) {}

    /** Shows what stands in an item. */
    void show(PlanContent content);
}
