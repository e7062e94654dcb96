package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.training.AttendanceFact;
import be.leerspoor.training.AttendanceSheet;
import be.leerspoor.training.Presence;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One person and four words, of which one is tapped; tapped again, nothing stands noted any more. */
final class PresenceChoice extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final int longest;
    private final transient Predicate<@Nullable Presence> note;
    private final transient IntConsumer openChanged;
    private final Map<AttendanceFact, NativeButton> choices = new EnumMap<>(AttendanceFact.class);
    private final IntegerField minutes = new IntegerField();
    private final boolean excused;
    private transient @Nullable Presence presence;

    /**
     * @param longest minutes of the session
     * @param note notes it and says whether it stands
     * @param openChanged is told by how many the people of whom nothing is noted rose
     */
    PresenceChoice(
            AttendanceSheet.Line line,
            int longest,
            boolean noting,
            Predicate<@Nullable Presence> note,
            IntConsumer openChanged) {
        this.longest = longest;
        this.note = note;
        this.openChanged = openChanged;
        this.presence = line.presence();
        this.excused = line.excused();
        boolean possible = noting && !line.own();
        Div group = new Div();
        group.addClassName("segments");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", line.name());
        for (AttendanceFact fact : AttendanceFact.values()) {
            NativeButton choice = new NativeButton(text(key("training.attendance.short", fact)), tap -> choose(fact));
            choice.addClassName("segment");
            choice.getElement().setAttribute("data-fact", fact.name());
            choice.setEnabled(possible);
            choices.put(fact, choice);
            group.add(choice);
        }
        Span name = new Span(line.name());
        name.addClassName("attendance-name");
        Div who = new Div(name);
        if (line.own()) {
            who.add(CourseWords.muted(text("training.attendance.yourself")));
        } else if (excused) {
            who.add(CourseWords.muted(text("training.attendance.excused")));
        }
        if (line.corrected()) {
            who.add(PresenceWords.folded(text("training.attendance.change.show"), line.name(), line.changes()));
        }
        minutes.setAriaLabel(text("training.attendance.minutes.of", line.name()));
        minutes.setSuffixComponent(new Span(text("training.attendance.minutes.unit")));
        minutes.setMin(1);
        minutes.setMax(longest);
        minutes.setStepButtonsVisible(false);
        minutes.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        minutes.setReadOnly(!possible);
        minutes.addClassName("attendance-minutes");
        minutes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                minutesTyped(change.getValue());
            }
        });
        getContent().addClassName("attendance-row");
        getContent().add(who, group, minutes);
        show();
    }

    private void choose(AttendanceFact fact) {
        if (presence != null && presence.fact() == fact) {
            put(null);
        } else {
            put(fact == AttendanceFact.PARTLY ? Presence.partly((longest + 1) / 2) : Presence.of(fact));
        }
    }

    private void minutesTyped(@Nullable Integer typed) {
        if (typed == null || typed < 1 || typed > longest) {
            minutes.setInvalid(true);
            minutes.setErrorMessage(text("training.attendance.longer", longest));
            return;
        }
        minutes.setInvalid(false);
        if (presence != null && presence.fact() == AttendanceFact.PARTLY) {
            put(Presence.partly(typed));
        }
    }

    private void put(@Nullable Presence chosen) {
        Presence before = presence;
        if (note.test(chosen)) {
            presence = chosen;
            openChanged.accept((chosen == null ? 1 : 0) - (before == null ? 1 : 0));
        }
        show();
    }

    private void show() {
        // What they said beforehand stands filled in, and counts from the moment it is noted.
        AttendanceFact fact = presence != null ? presence.fact() : excused ? AttendanceFact.EXCUSED : null;
        choices.forEach(
                (each, choice) -> choice.getElement().setAttribute("aria-pressed", Boolean.toString(each == fact)));
        minutes.setVisible(fact == AttendanceFact.PARTLY);
        if (presence != null && presence.minutes() != null) {
            minutes.setInvalid(false);
            minutes.setValue(presence.minutes());
        }
    }
}
