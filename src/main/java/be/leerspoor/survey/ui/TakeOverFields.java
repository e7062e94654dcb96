package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.TakeOverDraft;
import be.leerspoor.survey.WaveDraft;
import be.leerspoor.survey.WaveId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What counts are of: the questionnaire they answer, when people were asked, and where they come from. */
final class TakeOverFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final Select<QuestionnaireDesk> questionnaire = new Select<>();
    private final TextField name = new TextField(text("survey.wave.name"));
    private final TextField source = new TextField(text("survey.take-over.source"));
    private final DateField from = new DateField(text("survey.take-over.from"));
    private final DateField until = new DateField(text("survey.take-over.until"));
    private final Checkbox published = new Checkbox(text("survey.take-over.published"));
    private final transient LocalDate today;
    private transient WaveId wave = WaveId.random();

    TakeOverFields(List<QuestionnaireDesk> all, LocalDate today, Consumer<QuestionnaireDesk> chosen) {
        this.today = today;
        questionnaire.setLabel(text("survey.wave.questionnaire"));
        questionnaire.setItems(all);
        questionnaire.setItemLabelGenerator(DeskWords::version);
        questionnaire.setWidthFull();
        TextLimit.on(name, WaveDraft.LONGEST_NAME);
        name.setHelperText(text("survey.wave.name.help"));
        name.setWidthFull();
        TextLimit.on(source, TakeOverDraft.LONGEST_SOURCE);
        source.setHelperText(text("survey.take-over.source.help"));
        source.setWidthFull();
        List.of(name, source).forEach(field -> field.setRequiredIndicatorVisible(true));
        List.of(from, until).forEach(field -> field.setRequiredIndicatorVisible(true));
        questionnaire.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(chosen));
        Div days = new Div(from, until);
        days.addClassName("side-by-side");
        getContent().addClassName("fields");
        published.setHelperText(text("survey.take-over.published.help"));
        getContent().add(questionnaire, name, source, days, published);
    }

    /** What is filled in, or empty when something is wrong; then the fields say what. */
    Optional<TakeOverDraft> draft() {
        List<Focusable<?>> wrong = new ArrayList<>();
        QuestionnaireDesk chosen = questionnaire.getValue();
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        Faults.say(
                questionnaire, questionnaire, chosen == null ? text("survey.wave.problem.questionnaire") : "", wrong);
        Faults.say(name, name, name.getValue().isBlank() ? text("survey.wave.problem.name") : "", wrong);
        Faults.say(source, source, source.getValue().isBlank() ? text("survey.take-over.problem.source") : "", wrong);
        Faults.say(from, from, first == null ? text("survey.wave.problem.day") : "", wrong);
        Faults.say(until, until, lastDay(first, last), wrong);
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
            return Optional.empty();
        }
        if (!TextLimit.fits(this)) {
            return Optional.empty();
        }
        return Optional.of(new TakeOverDraft(
                wave, chosen.version(), name.getValue(), source.getValue(), first, last, published.getValue()));
    }

    private String lastDay(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (last == null) {
            return text("survey.wave.problem.day");
        }
        if (last.isAfter(today)) {
            return text("survey.take-over.problem.future");
        }
        return first != null && last.isBefore(first) ? text("survey.wave.problem.order") : "";
    }

    /** Says that it would not be over yet. */
    void refuseUntil() {
        Faults.say(until, until, text("survey.take-over.problem.future"), new ArrayList<>());
        until.focus();
    }

    /** Says that what is never stored stands in the name or in where it comes from. */
    void refuseWords() {
        Faults.say(name, name, text("survey.take-over.problem.never-stored"), new ArrayList<>());
        Faults.say(source, source, text("survey.take-over.problem.never-stored"), new ArrayList<>());
        name.focus();
    }

    /** Begins anew. */
    void clear() {
        wave = WaveId.random();
        questionnaire.clear();
        name.clear();
        source.clear();
        from.clear();
        until.clear();
        published.clear();
        // A field that is emptied asks at once to be filled in again.
        List.<HasValidation>of(questionnaire, name, source, from, until).forEach(field -> field.setInvalid(false));
    }
}
