package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.QuestionnaireKind;
import be.leerspoor.survey.QuestionnaireVersion;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveDraft;
import be.leerspoor.survey.WaveMode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A wave to fill in. Says at each field what is wrong with it, all at once, and goes to the first. */
final class WaveForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final int USUAL_DAYS = 21;

    private final Select<QuestionnaireDesk> questionnaire = new Select<>();
    private final TextField name = new TextField(text("survey.wave.name"));
    private final RadioButtonGroup<WaveMode> mode = new RadioButtonGroup<>(text("survey.wave.mode"));
    private final DateField from = new DateField(text("survey.wave.from"));
    private final DateField until = new DateField(text("survey.wave.until"));
    private final Div fixed = new Div();
    private final Div families = new Div(Notice.info(text("survey.wave.families")));
    private final AudienceFields audience;
    private final transient LocalDate today;

    WaveForm(List<QuestionnaireDesk> all, @Nullable Wave wave, AudienceFields audience, LocalDate today) {
        this.audience = audience;
        this.today = today;
        questionnaire.setLabel(text("survey.wave.questionnaire"));
        questionnaire.setItems(offered(all, wave == null ? null : wave.version()));
        questionnaire.setItemLabelGenerator(DeskWords::version);
        questionnaire.setWidthFull();
        TextLimit.on(name, WaveDraft.LONGEST_NAME);
        name.setHelperText(text("survey.wave.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        mode.setItems(WaveMode.values());
        mode.addThemeName("sheets");
        mode.setRenderer(new ComponentRenderer<>(WaveForm::meaning));
        mode.setHelperText(text("survey.wave.mode.help"));
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        until.setHelperText(text("survey.wave.until.help"));
        Div days = new Div(from, until);
        days.addClassName("side-by-side");
        Div fields = new Div(questionnaire, name, mode, fixed, days, families, audience);
        fields.addClassName("fields");
        getContent().add(new Card(fields));
        show(all, wave);
        questionnaire.addValueChangeListener(change -> fit());
        fit();
    }

    /** The latest version of each, and the one that is chosen. */
    private static List<QuestionnaireDesk> offered(List<QuestionnaireDesk> all, @Nullable QuestionnaireVersion chosen) {
        Set<String> seen = new HashSet<>();
        List<QuestionnaireDesk> offered = new ArrayList<>();
        for (QuestionnaireDesk desk : all) {
            // The latest stands first.
            if (seen.add(desk.version().code()) || desk.version().equals(chosen)) {
                offered.add(desk);
            }
        }
        return offered;
    }

    private static Component meaning(WaveMode mode) {
        Span title = new Span(text(key("survey.wave.mode.name", mode)));
        title.addClassName("row-title");
        Span line = new Span(text(key("survey.wave.mode.meaning", mode)));
        line.addClassNames("muted", "small");
        Div words = new Div(title, line);
        words.addClassName("mode-meaning");
        return words;
    }

    private void show(List<QuestionnaireDesk> all, @Nullable Wave wave) {
        mode.setValue(wave == null ? WaveMode.ANONYMOUS : wave.mode());
        from.setValue(wave == null ? today : wave.from());
        until.setValue(wave == null ? today.plusDays(USUAL_DAYS) : wave.until());
        if (wave != null) {
            name.setValue(wave.name());
            all.stream()
                    .filter(desk -> desk.version().equals(wave.version()))
                    .findFirst()
                    .ifPresent(questionnaire::setValue);
        }
    }

    /** Shows only what this questionnaire leaves to choose. */
    private void fit() {
        QuestionnaireDesk chosen = questionnaire.getValue();
        QuestionnaireKind kind = chosen == null
                ? QuestionnaireKind.OTHER
                : chosen.questionnaire().kind();
        boolean always = kind == QuestionnaireKind.PULSE || kind == QuestionnaireKind.FAMILY;
        boolean byCode = kind == QuestionnaireKind.FAMILY;
        mode.setVisible(!always);
        fixed.removeAll();
        if (always) {
            mode.setValue(WaveMode.ANONYMOUS);
            fixed.add(Notice.info(text("survey.wave.mode.always")));
        }
        families.setVisible(byCode);
        audience.setVisible(!byCode);
        if (!byCode) {
            audience.count(kind.threshold());
        }
    }

    /** What is filled in, or empty when something is wrong; then the fields say what. */
    Optional<WaveDraft> draft() {
        List<Focusable<?>> wrong = new ArrayList<>();
        QuestionnaireDesk chosen = questionnaire.getValue();
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        Faults.say(
                questionnaire, questionnaire, chosen == null ? text("survey.wave.problem.questionnaire") : "", wrong);
        Faults.say(name, name, name.getValue().isBlank() ? text("survey.wave.problem.name") : "", wrong);
        Faults.say(from, from, first == null ? text("survey.wave.problem.day") : "", wrong);
        Faults.say(until, until, lastDay(first, last), wrong);
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
            return Optional.empty();
        }
        if (!TextLimit.fits(this)) {
            return Optional.empty();
        }
        return Optional.of(
                new WaveDraft(chosen.version(), name.getValue(), mode.getValue(), first, last, audience.audience()));
    }

    private String lastDay(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (last == null) {
            return text("survey.wave.problem.day");
        }
        if (last.isBefore(today)) {
            return text("survey.wave.problem.past");
        }
        if (first != null && last.isBefore(first)) {
            return text("survey.wave.problem.order");
        }
        return first != null && last.isAfter(first.plusYears(1)) ? text("survey.wave.problem.long") : "";
    }

    /** Says at the name that it holds what is never stored. */
    void refuseName() {
        Faults.say(name, name, text("survey.desk.never-stored"), new ArrayList<>());
        name.focus();
    }
}
