package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveResult;
import be.leerspoor.survey.Waves;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;

/** A wave that is open: more or less time, or closing it now. */
final class OpenWave extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final WaveView view;
    private final transient Waves waves;
    private final transient Wave wave;
    private final DateField until = new DateField(text("survey.wave.until"));
    private final Div message = new Div();

    OpenWave(WaveView view, Waves waves, Wave wave) {
        this.view = view;
        this.waves = waves;
        this.wave = wave;
        until.setValue(wave.until());
        until.setHelperText(text("survey.wave.time.help"));
        message.getElement().setAttribute("aria-live", "polite");
        Div fields = new Div(
                until,
                message,
                Actions.row(
                        Actions.secondary(text("survey.wave.time.keep"), this::keep),
                        Actions.attention(text("survey.wave.close"), this::askToClose)));
        fields.addClassName("fields");
        getContent().add(Card.titled(text("survey.wave.time"), fields));
    }

    private void keep() {
        message.removeAll();
        LocalDate day = until.getValue();
        until.setErrorMessage(text("survey.wave.problem.day"));
        until.setInvalid(day == null);
        if (day == null) {
            until.focus();
            return;
        }
        WaveResult result = waves.setUntil(wave.id(), wave.lockVersion(), day);
        switch (result) {
            case WaveResult.Done _ ->
                view.again(
                        wave.id(),
                        Notice.done(text("survey.wave.time.kept", Formats.here().longDay(day))));
            case WaveResult.OverAlready _ -> {
                until.setErrorMessage(text("survey.wave.problem.time"));
                until.setInvalid(true);
                until.focus();
            }
            default -> message.add(Notice.attention(DeskWords.refused(result)));
        }
    }

    private void askToClose() {
        Confirm.askAttention(
                text("survey.wave.close.question", wave.name()),
                text("survey.wave.close.consequence"),
                text("survey.wave.close"),
                () -> {
                    WaveResult result = waves.close(wave.id());
                    if (result instanceof WaveResult.KeyMissing) {
                        offerToGiveUp();
                        return;
                    }
                    view.again(
                            wave.id(),
                            result instanceof WaveResult.Done
                                    ? Notice.done(text("survey.wave.closed"))
                                    : Notice.info(DeskWords.refused(result)));
                });
    }

    /** The key may still come back, so this is never done by itself. */
    private void offerToGiveUp() {
        message.removeAll();
        message.add(Notice.attention(text("survey.wave.refused.key-missing"))
                .with(Actions.row(Actions.attention(text("survey.wave.give-up"), this::askToGiveUp))));
    }

    private void askToGiveUp() {
        Confirm.askAttention(
                text("survey.wave.give-up.question", wave.name()),
                text("survey.wave.give-up.consequence"),
                text("survey.wave.give-up"),
                () -> {
                    waves.giveUp(wave.id());
                    view.again(wave.id(), Notice.info(text("survey.wave.given-up")));
                });
    }
}
