package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Prose;
import be.leerspoor.survey.Scaling;
import be.leerspoor.survey.ScalingField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** What a team wrote beside its number; what was left empty is left out. */
final class ScalingWords extends Composite<DescriptionList> {

    private static final long serialVersionUID = 1;

    ScalingWords(Scaling scaling) {
        getContent().addClassName("scaling-words");
        for (ScalingField field : ScalingField.values()) {
            String words = of(scaling, field);
            if (!words.isEmpty()) {
                getContent().add(new Term(text(key("survey.scaling.told", field))), new Description(new Prose(words)));
            }
        }
    }

    static String of(Scaling scaling, ScalingField field) {
        return switch (field) {
            case WORST -> scaling.worst();
            case BEST -> scaling.best();
            case WHY_NOT_LOWER -> scaling.whyNotLower();
            case STEP_HIGHER -> scaling.stepHigher();
        };
    }
}
