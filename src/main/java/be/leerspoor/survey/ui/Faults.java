package be.leerspoor.survey.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.List;

/** What is wrong with the fields of a form. */
final class Faults {

    private Faults() {}

    /** Says at a field what is wrong with it, or with an empty text that nothing is; adds where to go to those that are wrong. */
    static void say(HasValidation field, Focusable<?> focus, String problem, List<Focusable<?>> wrong) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
        if (!problem.isEmpty()) {
            wrong.add(focus);
        }
    }
}
