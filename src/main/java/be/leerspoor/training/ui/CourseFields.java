package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.Course;
import be.leerspoor.training.CourseDraft;
import be.leerspoor.training.CourseProblem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The details of a course, to fill in or change. Says at each field what is wrong with it. */
final class CourseFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final int USUAL_SHARE = 80;

    private final TextField nameNl = new TextField(text("training.course.name-nl"));
    private final TextField nameEn = new TextField(text("training.course.name-en"));
    private final TextArea purposeNl = new TextArea(text("training.course.purpose-nl"));
    private final TextArea purposeEn = new TextArea(text("training.course.purpose-en"));
    private final IntegerField share = new IntegerField(text("training.course.share.label"));
    private final IntegerField months = new IntegerField(text("training.course.months"));
    private final Checkbox certified = new Checkbox(text("training.course.certified.label"));

    CourseFields() {
        nameNl.setRequiredIndicatorVisible(true);
        purposeNl.setRequiredIndicatorVisible(true);
        TextLimit.on(nameNl, CourseDraft.LONGEST_NAME);
        TextLimit.on(nameEn, CourseDraft.LONGEST_NAME);
        TextLimit.on(purposeNl, CourseDraft.LONGEST_PURPOSE);
        TextLimit.on(purposeEn, CourseDraft.LONGEST_PURPOSE);
        nameEn.setHelperText(text("training.course.english.help"));
        share.setHelperText(text("training.course.share.help"));
        share.setValue(USUAL_SHARE);
        months.setHelperText(text("training.course.months.help"));
        certified.setValue(true);
        getContent().addClassName("fields");
        for (HasSize field : List.of(nameNl, purposeNl, nameEn, purposeEn, share, months)) {
            field.setWidthFull();
        }
        getContent().add(nameNl, purposeNl, nameEn, purposeEn, share, months, certified);
    }

    /** Shows this course. */
    void show(Course course) {
        nameNl.setValue(course.nameNl());
        nameEn.setValue(course.nameEn());
        purposeNl.setValue(course.purposeNl());
        purposeEn.setValue(course.purposeEn());
        share.setValue(course.requiredShare());
        months.setValue(course.validMonths());
        certified.setValue(course.certified());
    }

    /** What is filled in, or empty when something is wrong; then the fields say what. */
    Optional<CourseDraft> draft() {
        int percentage = share.getValue() == null ? 0 : share.getValue();
        Set<CourseProblem> problems = CourseDraft.problems(
                nameNl.getValue(),
                nameEn.getValue(),
                purposeNl.getValue(),
                purposeEn.getValue(),
                percentage,
                months.getValue());
        fields().forEach((problem, field) -> {
            field.setErrorMessage(problems.contains(problem) ? text(key("training.course.problem", problem)) : "");
            field.setInvalid(problems.contains(problem));
        });
        return TextLimit.fits(this) && problems.isEmpty()
                ? Optional.of(new CourseDraft(
                        nameNl.getValue(),
                        nameEn.getValue(),
                        purposeNl.getValue(),
                        purposeEn.getValue(),
                        percentage,
                        months.getValue(),
                        certified.getValue()))
                : Optional.empty();
    }

    private Map<CourseProblem, HasValidation> fields() {
        Map<CourseProblem, HasValidation> fields = new EnumMap<>(CourseProblem.class);
        fields.put(CourseProblem.NAME_NL, nameNl);
        fields.put(CourseProblem.NAME_EN, nameEn);
        fields.put(CourseProblem.PURPOSE_NL, purposeNl);
        fields.put(CourseProblem.PURPOSE_EN, purposeEn);
        fields.put(CourseProblem.SHARE, share);
        fields.put(CourseProblem.MONTHS, months);
        return fields;
    }
}
