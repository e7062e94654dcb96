package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AttendanceLine;
import be.leerspoor.intervision.Attended;
import be.leerspoor.intervision.CorrectedAttendance;
import be.leerspoor.intervision.CorrectionResult;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Icon;
import be.leerspoor.shell.ui.IconName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether one person was at a meeting: three facts to choose from, kept at once, and what was put right before. */
final class AttendanceRow extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final Div corrections = new Div();
    private final Div status = new Div();
    private transient @Nullable Attended kept;

    /** A row that only tells. */
    AttendanceRow(AttendanceLine line) {
        this.kept = line.fact();
        Span name = new Span(line.name());
        name.addClassName("row-title");
        Span fact = new Span(told(line));
        fact.addClassName("row-line");
        Div words = new Div(name, fact);
        words.addClassName("row-words");
        begin(line, words);
    }

    /** A row to choose in; each choice is noted at once. */
    AttendanceRow(AttendanceLine line, Function<Attended, CorrectionResult> note) {
        this.kept = line.fact();
        RadioButtonGroup<Attended> choice = new RadioButtonGroup<>(line.name());
        choice.setItems(Attended.values());
        choice.setItemLabelGenerator(fact -> text(key("intervision.attendance.fact", fact)));
        choice.setHelperText(String.join(" · ", parts(line)));
        choice.setValue(kept);
        choice.addValueChangeListener(change -> {
            Attended chosen = change.getValue();
            if (chosen != null && chosen != kept) {
                answer(choice, note.apply(chosen));
            }
        });
        status.addClassName("saved-line");
        status.getElement().setAttribute("role", "status");
        begin(line, choice);
        getContent().add(status);
    }

    private void begin(AttendanceLine line, Component first) {
        getContent().addClassName("attendance-row");
        corrections.addClassNames("soft", "small");
        show(line.corrections());
        getContent().add(first, corrections);
    }

    private void answer(RadioButtonGroup<Attended> choice, CorrectionResult result) {
        switch (result) {
            case CorrectionResult.Kept(var line, var at) -> {
                kept = line.fact();
                show(line.corrections());
                say("saved", text("intervision.attendance.kept", Formats.here().time(at)));
            }
            case CorrectionResult.TooLate(var lastDay) ->
                refuse(
                        choice,
                        text("intervision.attendance.too-late", Formats.here().longDay(lastDay)));
            case CorrectionResult.NotInTheGroup _ -> refuse(choice, text("intervision.attendance.not-in-group"));
        }
    }

    private void refuse(RadioButtonGroup<Attended> choice, String words) {
        choice.setValue(kept);
        say("failed", words);
    }

    private void say(String state, String words) {
        status.removeAll();
        status.add(Icon.of(state.equals("saved") ? IconName.CHECK : IconName.EYE), new Span(words));
        status.getElement().setAttribute("data-state", state);
    }

    private void show(List<CorrectedAttendance> corrected) {
        corrections.removeAll();
        corrected.forEach(one -> corrections.add(new Paragraph(words(one))));
    }

    /** "Aangepast door Chaima Haddad op 9 maart 2027: van afwezig naar aanwezig". */
    private static String words(CorrectedAttendance one) {
        Attended before = one.from();
        String day = Formats.here().longDay(one.at());
        return before == null
                ? text("intervision.attendance.corrected.first", one.by(), day, inSentence(one.to()))
                : text("intervision.attendance.corrected", one.by(), day, inSentence(before), inSentence(one.to()));
    }

    /** The same to who is concerned: "Je aanwezigheid is aangepast door Chaima Haddad op …". */
    static String toWhoIsConcerned(CorrectedAttendance one) {
        Attended before = one.from();
        String day = Formats.here().longDay(one.at());
        return before == null
                ? text("intervision.attendance.mine.first", one.by(), day, inSentence(one.to()))
                : text("intervision.attendance.mine", one.by(), day, inSentence(before), inSentence(one.to()));
    }

    private static String told(AttendanceLine line) {
        List<String> words = new ArrayList<>();
        Attended fact = line.fact();
        words.add(
                fact == null ? text("intervision.attendance.unknown") : text(key("intervision.attendance.fact", fact)));
        words.addAll(parts(line));
        return String.join(" · ", words);
    }

    private static List<String> parts(AttendanceLine line) {
        List<String> parts = new ArrayList<>();
        if (line.facilitator()) {
            parts.add(text("intervision.attendance.part.facilitator"));
        }
        if (line.presenter()) {
            parts.add(text("intervision.attendance.part.presenter"));
        }
        if (line.observer()) {
            parts.add(text("intervision.attendance.part.observer"));
        }
        return parts;
    }

    private static String inSentence(Attended fact) {
        return text(key("intervision.attendance.as", fact));
    }
}
