package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.notice.Quiet;
import be.leerspoor.notice.QuietHours;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** The hours in which no mail comes. */
final class QuietPart extends Composite<Div> {

    private static final long serialVersionUID = 1;
    private static final LocalTime USUALLY_FROM = LocalTime.of(18, 0);
    private static final LocalTime USUALLY_UNTIL = LocalTime.of(8, 0);

    private final transient QuietHours hours;
    private final TimePicker from = time("notice.quiet.from");
    private final TimePicker until = time("notice.quiet.until");
    private final Div message = new Div();
    private final Div actions = Actions.row();

    QuietPart(QuietHours hours) {
        this.hours = hours;
        Div fields = new Div(from, until);
        fields.addClassName("quiet-fields");
        message.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("wishes");
        getContent().add(new Paragraph(text("notice.quiet.line")), fields, message, actions);
        Optional<Quiet> mine = hours.mine();
        from.setValue(mine.map(Quiet::from).orElse(USUALLY_FROM));
        until.setValue(mine.map(Quiet::until).orElse(USUALLY_UNTIL));
        offer(mine.isPresent());
    }

    private void offer(boolean chosen) {
        actions.removeAll();
        actions.add(Actions.secondary(text(chosen ? "notice.quiet.change" : "notice.quiet.keep"), this::keep));
        if (chosen) {
            actions.add(Actions.quiet(text("notice.quiet.stop"), this::stop));
        }
    }

    private void keep() {
        LocalTime begin = from.getValue();
        LocalTime end = until.getValue();
        boolean kept = begin != null && end != null && hours.choose(begin, end);
        say(
                kept
                        ? Notice.done(text(
                                "notice.quiet.kept",
                                Formats.here().time(begin),
                                Formats.here().time(end)))
                        : Notice.attention(text("notice.quiet.same")));
        if (kept) {
            offer(true);
        }
    }

    private void stop() {
        hours.stop();
        say(Notice.done(text("notice.quiet.stopped")));
        offer(false);
    }

    private void say(Notice words) {
        message.removeAll();
        message.add(words);
    }

    private static TimePicker time(String key) {
        TimePicker time = new TimePicker(text(key));
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(Texts.DUTCH);
        return time;
    }
}
