package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.survey.QuestionnaireKind;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveDesk;
import be.leerspoor.survey.WaveDraft;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import be.leerspoor.survey.WaveResult;
import be.leerspoor.survey.Waves;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** A wave that did not open yet: to change, to take away or to open. */
final class PlannedWave extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final WaveView view;
    private final WaveForm form;
    private final transient Waves waves;
    private final transient WaveId wave;
    private final Div message = new Div();
    private int lockVersion;

    PlannedWave(WaveView view, Waves waves, WaveDesk desk, WaveForm form) {
        this.view = view;
        this.waves = waves;
        this.form = form;
        this.wave = desk.wave().id();
        this.lockVersion = desk.wave().lockVersion();
        message.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent()
                .add(
                        form,
                        message,
                        Actions.row(
                                Actions.primary(text("survey.wave.open"), this::askToOpen),
                                Actions.secondary(text("survey.wave.keep"), this::keep),
                                Actions.attention(text("survey.wave.remove"), this::askToRemove)));
    }

    private void keep() {
        if (kept().isPresent()) {
            view.again(wave, Notice.done(text("survey.wave.kept")));
        }
    }

    /** Keeps what is filled in; empty when that cannot be. */
    private Optional<Wave> kept() {
        message.removeAll();
        Optional<WaveDraft> draft = form.draft();
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        WaveResult result = waves.change(wave, lockVersion, draft.get());
        if (result instanceof WaveResult.Done) {
            Optional<Wave> now = waves.desk(wave).map(WaveDesk::wave);
            now.ifPresent(found -> lockVersion = found.lockVersion());
            return now;
        }
        refuse(result);
        return Optional.empty();
    }

    private void refuse(WaveResult result) {
        if (result instanceof WaveResult.NeverStored) {
            form.refuseName();
            return;
        }
        Notice notice = Notice.attention(DeskWords.refused(result));
        if (result instanceof WaveResult.Flawed(var flaws)) {
            UnorderedList list = new UnorderedList();
            flaws.stream().map(DeskWords::flaw).distinct().forEach(words -> list.add(new ListItem(words)));
            notice.with(list);
            form.draft()
                    .ifPresent(draft -> notice.with(Actions.secondaryLink(
                            text("survey.wave.to-questionnaire"), DeskAddress.questionnaire(draft.version()))));
        }
        message.add(notice);
    }

    private void askToOpen() {
        kept().ifPresent(now -> Confirm.ask(
                text("survey.wave.open.question", now.name()), consequence(now), text("survey.wave.open"), this::open));
    }

    private String consequence(Wave now) {
        boolean byCode = now.kind() == QuestionnaireKind.FAMILY;
        WaveMode mode = now.mode();
        return String.join(
                " ",
                byCode
                        ? text("survey.wave.open.by-code")
                        : text(
                                "survey.wave.open.invited",
                                Formats.here()
                                        .number(waves.desk(wave)
                                                .map(desk -> waves.count(desk.audience()))
                                                .orElse(0))),
                text(key("survey.wave.open.mode", mode)),
                text("survey.wave.open.fixed"));
    }

    private void open() {
        WaveResult result = waves.open(wave);
        if (result instanceof WaveResult.Done) {
            view.again(wave, Notice.done(text("survey.wave.opened")));
        } else {
            refuse(result);
        }
    }

    private void askToRemove() {
        Confirm.askAttention(
                text("survey.wave.remove.question"),
                text("survey.wave.remove.consequence"),
                text("survey.wave.remove"),
                () -> {
                    WaveResult result = waves.remove(wave);
                    if (result instanceof WaveResult.Done) {
                        getUI().ifPresent(ui -> ui.navigate(DeskAddress.WAVES));
                    } else {
                        refuse(result);
                    }
                });
    }
}
