package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MeasureChoices;
import be.leerspoor.plan.MeasureKind;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.Scale;
import be.leerspoor.training.TrainingPath;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the figures of an indicator come from: entered by people, or counted from what happens. */
final class MeasureField extends Composite<Div> {

    private static final long serialVersionUID = 1;

    /** Counted from this, or by hand where it is null. */
    private record From(@Nullable MeasureKind kind) {

        String words() {
            return kind == null ? text("plan.indicator.source.by-hand") : text(key("plan.measure.kind", kind));
        }
    }

    /** What has to be named with it. */
    private record Named(String code, String name, Optional<Item> item) {}

    private final transient MeasureChoices choices;
    private final transient Runnable changed;
    private final Select<From> from = new Select<>();
    private final ComboBox<Named> about = new ComboBox<>();
    private final CheckboxGroup<Scale.Option> answers = new CheckboxGroup<>(text("plan.indicator.form.answers"));

    MeasureField(MeasureChoices choices, Optional<Measure> measure, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        List<From> all = new ArrayList<>(List.of(new From(null)));
        for (MeasureKind kind : MeasureKind.values()) {
            all.add(new From(kind));
        }
        from.setLabel(text("plan.indicator.form.source"));
        from.setHelperText(text("plan.indicator.form.source.help"));
        from.setItems(all);
        from.setItemLabelGenerator(From::words);
        from.setWidthFull();
        about.setItemLabelGenerator(Named::name);
        about.setWidthFull();
        answers.setItemLabelGenerator(option -> option.words().in(language().getLanguage()));
        getContent().addClassName("fields");
        getContent().add(from, about, answers);
        about.addValueChangeListener(_ -> offerAnswers());
        from.setValue(new From(measure.map(Measure::kind).orElse(null)));
        measure.ifPresent(this::show);
        fit(false);
        from.addValueChangeListener(_ -> fit());
    }

    private Optional<MeasureKind> kind() {
        return Optional.ofNullable(from.getValue()).flatMap(chosen -> Optional.ofNullable(chosen.kind()));
    }

    /** The kind that is chosen; empty when people enter the figures. */
    Optional<MeasureKind> chosen() {
        return kind();
    }

    private void fit() {
        fit(true);
        changed.run();
    }

    private void fit(boolean anew) {
        MeasureKind.About needed = kind().map(MeasureKind::about).orElse(MeasureKind.About.NOTHING);
        about.setVisible(needed != MeasureKind.About.NOTHING);
        answers.setVisible(needed == MeasureKind.About.ANSWER && about.getValue() != null);
        about.setLabel(text(key("plan.indicator.form.about", needed)));
        if (anew) {
            about.setItems(named(needed));
        }
    }

    private List<Named> named(MeasureKind.About needed) {
        return switch (needed) {
            case NOTHING -> List.of();
            case PATH ->
                choices.paths().stream()
                        .map(path -> new Named(path.code(), name(path), Optional.empty()))
                        .toList();
            case QUESTIONNAIRE ->
                choices.questionnaires().stream()
                        .map(each -> new Named(each.code(), name(each), Optional.empty()))
                        .toList();
            case ANSWER ->
                choices.questionnaires().stream()
                        .flatMap(each -> each.items().stream()
                                .filter(item -> item.scale().isPresent())
                                .map(item -> new Named(
                                        each.code() + "/" + item.code(),
                                        name(each) + ": "
                                                + item.words().in(language().getLanguage()),
                                        Optional.of(item))))
                        .toList();
        };
    }

    private static String name(TrainingPath path) {
        return path.name(language());
    }

    private static String name(Questionnaire questionnaire) {
        return questionnaire.name().in(language().getLanguage());
    }

    private void offerAnswers() {
        Optional<Scale> scale =
                Optional.ofNullable(about.getValue()).flatMap(Named::item).flatMap(Item::scale);
        answers.setItems(scale.map(Scale::options).orElse(List.of()));
        answers.setVisible(scale.isPresent());
    }

    private void show(Measure measure) {
        List<Named> all = named(measure.kind().about());
        about.setItems(all);
        String code = measure.answer()
                .map(answer -> answer.questionnaire() + "/" + answer.item())
                .orElse(measure.about());
        all.stream().filter(each -> each.code().equals(code)).findFirst().ifPresent(about::setValue);
        measure.answer()
                .ifPresent(answer -> answers.setValue(Set.copyOf(Optional.ofNullable(about.getValue())
                        .flatMap(Named::item)
                        .flatMap(Item::scale)
                        .map(scale -> scale.options().stream()
                                .filter(option -> answer.options().contains(option.code()))
                                .toList())
                        .orElse(List.of()))));
    }

    /** Whether something that has to be named is not; the field says so. */
    boolean isIncomplete() {
        boolean unnamed = about.isVisible() && about.getValue() == null;
        boolean unanswered = answers.isVisible() && answers.getValue().isEmpty();
        about.setInvalid(unnamed);
        about.setErrorMessage(text("plan.indicator.form.about-needed"));
        answers.setInvalid(unanswered);
        answers.setErrorMessage(text("plan.indicator.form.answers.needed"));
        return unnamed || unanswered;
    }

    /** What is chosen, once it is complete; empty when people enter the figures. */
    Optional<Measure> measure() {
        return kind().map(kind -> switch (kind.about()) {
            case NOTHING -> Measure.of(kind);
            case PATH, QUESTIONNAIRE -> new Measure(kind, about.getValue().code());
            case ANSWER -> {
                String[] parts = about.getValue().code().split("/", 2);
                yield Measure.ofAnswer(
                        parts[0],
                        parts[1],
                        answers.getValue().stream()
                                .map(Scale.Option::code)
                                .sorted()
                                .toList());
            }
        });
    }
}
