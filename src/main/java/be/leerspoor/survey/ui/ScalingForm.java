package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.Scaling;
import be.leerspoor.survey.ScalingDraft;
import be.leerspoor.survey.ScalingField;
import be.leerspoor.survey.ScalingResult;
import be.leerspoor.survey.TeamScaling;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The exercise of a team: both ends in its own words, a number, why it is not lower and what one step higher is. */
final class ScalingForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient TeamScaling scalings;
    private final transient TeamId team;
    private final transient Runnable done;
    private final TextArea worst = area(ScalingField.WORST);
    private final TextArea best = area(ScalingField.BEST);
    private final TextArea whyNotLower = area(ScalingField.WHY_NOT_LOWER);
    private final TextArea stepHigher = area(ScalingField.STEP_HIGHER);
    private final RadioButtonGroup<Integer> number = new RadioButtonGroup<>(text("survey.scaling.number"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private transient @Nullable Scaling corrected;

    private ScalingForm(TeamScaling scalings, TeamId team, @Nullable Scaling corrected, Runnable done) {
        this.scalings = scalings;
        this.team = team;
        this.corrected = corrected;
        this.done = done;
        number.setItems(IntStream.rangeClosed(0, ScalingDraft.TOP).boxed().toList());
        number.setHelperText(text("survey.scaling.number.help"));
        number.setErrorMessage(text("survey.scaling.number.needed"));
        number.setRequiredIndicatorVisible(true);
        number.addClassNames("scale-field", "scaling-field");
        Paragraph about = new Paragraph(text("survey.scaling.about"));
        about.addClassName("muted");
        getContent().addClassName("fields");
        getContent()
                .add(
                        about,
                        worst,
                        best,
                        number,
                        whyNotLower,
                        stepHigher,
                        message,
                        look,
                        Actions.row(Actions.primary(text(keepKey()), () -> keep(Confirmation.none()))));
    }

    /** For today; what 0 and 10 stand for is taken over from the last time. */
    static ScalingForm forToday(TeamScaling scalings, TeamId team, Optional<Scaling> latest, Runnable done) {
        ScalingForm form = new ScalingForm(scalings, team, null, done);
        latest.ifPresent(last -> {
            form.worst.setValue(last.worst());
            form.best.setValue(last.best());
        });
        return form;
    }

    /** For correcting one. */
    static ScalingForm correcting(TeamScaling scalings, Scaling scaling, Runnable done) {
        ScalingForm form = new ScalingForm(scalings, scaling.team(), scaling, done);
        form.number.setValue(scaling.number());
        for (ScalingField field : ScalingField.values()) {
            form.in(field).setValue(ScalingWords.of(scaling, field));
        }
        return form;
    }

    private static TextArea area(ScalingField field) {
        TextArea area = new TextArea(text(key("survey.scaling.field", field)));
        area.setHelperText(text(key("survey.scaling.help", field)));
        TextLimit.on(area, field.longest());
        area.setMinRows(2);
        area.addClassName("scaling-area");
        area.setWidthFull();
        area.setRequiredIndicatorVisible(field.isNeeded());
        area.setErrorMessage(text("survey.scaling.needed"));
        return area;
    }

    private String keepKey() {
        return corrected == null ? "survey.scaling.keep" : "survey.scaling.keep.corrected";
    }

    private TextArea in(ScalingField field) {
        return switch (field) {
            case WORST -> worst;
            case BEST -> best;
            case WHY_NOT_LOWER -> whyNotLower;
            case STEP_HIGHER -> stepHigher;
        };
    }

    private void keep(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        Optional<ScalingDraft> draft = draft();
        if (draft.isEmpty()) {
            refuse(text("survey.scaling.incomplete"));
            return;
        }
        Scaling begun = corrected;
        ScalingResult result = begun == null
                ? scalings.scale(team, draft.get(), confirmation)
                : scalings.correct(begun.id(), begun.version(), draft.get(), confirmation);
        // Whatever is refused, what was typed stays in its field.
        switch (result) {
            case ScalingResult.Kept _ -> done.run();
            case ScalingResult.NotThere _ -> refuse(text("survey.scaling.not-there"));
            case ScalingResult.TooLate(var until) ->
                refuse(text("survey.scaling.too-late", Formats.here().longDay(until)));
            case ScalingResult.TooLong(var field, int limit) ->
                refuse(text("survey.scaling.too-long", text(key("survey.scaling.told", field)), limit));
            case ScalingResult.Refused _ -> refuse(text("survey.scaling.refused"));
            case ScalingResult.Unconfirmed(var marks) -> look.show(marks, confirmation, text(keepKey()), this::keep);
            case ScalingResult.ChangedMeanwhile(UUID other) ->
                scalings.scaling(other)
                        .ifPresentOrElse(
                                theirs -> showBoth(theirs, confirmation),
                                () -> refuse(text("survey.scaling.not-there")));
        }
    }

    private Optional<ScalingDraft> draft() {
        boolean complete = true;
        for (ScalingField field : ScalingField.values()) {
            boolean missing = field.isNeeded() && in(field).getValue().isBlank();
            in(field).setInvalid(missing);
            complete &= !missing;
        }
        Integer chosen = number.getValue();
        number.setInvalid(chosen == null);
        return complete && chosen != null
                ? Optional.of(new ScalingDraft(
                        chosen, worst.getValue(), best.getValue(), whyNotLower.getValue(), stepHigher.getValue()))
                : Optional.empty();
    }

    private void showBoth(Scaling theirs, Confirmation confirmation) {
        Paragraph number = new Paragraph(text("survey.scaling.meanwhile.theirs", theirs.byName(), theirs.number()));
        message.add(Notice.attention(text("survey.scaling.meanwhile"))
                .with(
                        number,
                        new ScalingWords(theirs),
                        Actions.row(
                                Actions.secondary(text("survey.scaling.meanwhile.mine"), () -> {
                                    corrected = theirs;
                                    keep(confirmation);
                                }),
                                Actions.secondary(text("survey.scaling.meanwhile.leave"), done))));
    }

    private void refuse(String words) {
        message.add(Notice.attention(words));
    }
}
