package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.ComingMeeting;
import be.leerspoor.intervision.GroupSettings;
import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.Methods;
import be.leerspoor.intervision.PlanResult;
import be.leerspoor.intervision.Planning;
import be.leerspoor.intervision.Rhythm;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** The rhythm of a group, the dates it proposes, and the meetings that are planned. */
final class DatesCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private static final LocalTime USUAL_TIME = LocalTime.of(14, 0);
    private static final int USUAL_WEEKS = 4;

    private final transient GroupSettings group;
    private final transient Planning planning;
    private final transient Clock clock;
    private final transient Runnable again;
    private final MeetingFields how;
    private final Div answer = new Div();

    DatesCard(GroupSettings group, Planning planning, Methods methods, Clock clock, Runnable again) {
        this.group = group;
        this.planning = planning;
        this.clock = clock;
        this.again = again;
        this.how = new MeetingFields(group.details(), methods);
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(text("intervision.dates.title"));
        card.addClassName("dates-card");
        card.add(new Paragraph(GroupWords.rhythm(group.rhythm())));
        List<LocalDateTime> proposed = planning.proposals(group.id());
        card.add(new Unfolding(text("intervision.dates.how"), how));
        if (!proposed.isEmpty()) {
            card.add(proposals(proposed));
        }
        card.add(answer);
        if (!group.dates().isEmpty()) {
            card.add(heading(text("intervision.dates.planned")));
            card.add(new Rows(group.dates().stream().map(this::row).toList()));
        }
        Unfolding rhythm = new Unfolding(
                text(group.rhythm() == null ? "intervision.dates.rhythm.choose" : "intervision.dates.rhythm.change"),
                rhythm());
        if (group.rhythm() == null && group.dates().isEmpty()) {
            // A new group begins with its dates.
            rhythm.open();
        }
        card.add(rhythm, new Unfolding(text("intervision.dates.one"), oneDate()));
        return card;
    }

    private Component proposals(List<LocalDateTime> proposed) {
        CheckboxGroup<LocalDateTime> dates = new CheckboxGroup<>(text("intervision.dates.proposed"));
        dates.setItems(proposed);
        dates.setItemLabelGenerator(date -> GroupWords.moment(date, today()));
        // What was planned already was a choice; only the first dates of a group are chosen for it.
        dates.setValue(group.dates().isEmpty() ? Set.copyOf(proposed) : Set.of());
        dates.addClassName("stacked-choice");
        return new Div(
                dates, Actions.row(Actions.primary(text("intervision.dates.plan"), () -> plan(dates.getValue()))));
    }

    private Component rhythm() {
        Rhythm now = group.rhythm();
        IntegerField weeks = new IntegerField(text("intervision.dates.rhythm.weeks"));
        weeks.setMin(1);
        weeks.setMax(Rhythm.MOST_WEEKS);
        weeks.setStepButtonsVisible(true);
        weeks.setValue(now == null ? USUAL_WEEKS : now.everyWeeks());
        DateField from = day(text("intervision.dates.rhythm.from"), now == null ? today().plusWeeks(1) : now.from());
        TimePicker at = time(text("intervision.dates.at"), now == null ? USUAL_TIME : now.at());
        Div actions = Actions.row(Actions.secondary(text("intervision.dates.rhythm.keep"), () -> {
            if (isBetween(weeks.getValue()) && from.getValue() != null && at.getValue() != null) {
                planning.keepRhythm(group.id(), new Rhythm(weeks.getValue(), from.getValue(), at.getValue()));
                again.run();
            } else {
                refuse(text("intervision.dates.rhythm.incomplete", Rhythm.MOST_WEEKS));
            }
        }));
        if (now != null) {
            actions.add(Actions.quiet(text("intervision.dates.rhythm.drop"), () -> {
                planning.dropRhythm(group.id());
                again.run();
            }));
        }
        return fields(weeks, from, at, actions);
    }

    private static boolean isBetween(@org.jspecify.annotations.Nullable Integer weeks) {
        return weeks != null && weeks >= 1 && weeks <= Rhythm.MOST_WEEKS;
    }

    private Component oneDate() {
        DateField day = day(text("intervision.dates.day"), today().plusWeeks(1));
        TimePicker at = time(
                text("intervision.dates.at"),
                group.rhythm() == null ? USUAL_TIME : group.rhythm().at());
        return fields(day, at, Actions.row(Actions.secondary(text("intervision.dates.one.plan"), () -> {
            if (day.getValue() != null && at.getValue() != null) {
                plan(Set.of(day.getValue().atTime(at.getValue())));
            }
        })));
    }

    private void plan(Set<LocalDateTime> dates) {
        how.draft()
                .ifPresentOrElse(
                        draft -> told(planning.plan(group.id(), dates, draft)),
                        () -> refuse(text("intervision.dates.how.look")));
    }

    private Component row(ComingMeeting meeting) {
        String when = GroupWords.moment(meeting.startsAt());
        PlainRow row = new PlainRow(when, GroupWords.details(meeting));
        return meeting.state() == MeetingState.PLANNED
                ? row.with(new Unfolding(text("intervision.dates.change"), changes(meeting, when))
                        .spoken(text("intervision.dates.change.of", when)))
                : row;
    }

    private Component changes(ComingMeeting meeting, String when) {
        LocalDateTime start = LocalDateTime.ofInstant(meeting.startsAt(), Formats.ZONE);
        DateField day = day(text("intervision.dates.day"), start.toLocalDate());
        TimePicker at = time(text("intervision.dates.at"), start.toLocalTime());
        return fields(
                day,
                at,
                Actions.row(
                        Actions.secondary(text("intervision.dates.move"), () -> {
                            if (day.getValue() != null && at.getValue() != null) {
                                told(planning.move(meeting.id(), day.getValue().atTime(at.getValue())));
                            }
                        }),
                        Actions.attention(text("intervision.dates.cancel"), () -> askCancel(meeting, when))));
    }

    private void askCancel(ComingMeeting meeting, String when) {
        TextField reason = new TextField(text("intervision.dates.reason"));
        TextLimit.on(reason, Planning.LONGEST_REASON);
        reason.setWidthFull();
        Confirm.askAttention(
                text("intervision.dates.cancel.ask", when),
                text("intervision.dates.cancel.consequence"),
                reason,
                text("intervision.dates.cancel"),
                () -> {
                    PlanResult result = planning.cancel(meeting.id(), reason.getValue());
                    boolean again =
                            result instanceof PlanResult.ReasonLength || result instanceof PlanResult.NeverStored;
                    reason.setErrorMessage(GroupAnswers.words(result));
                    reason.setInvalid(again);
                    if (!again) {
                        told(result);
                    }
                    return !again;
                });
    }

    private void told(PlanResult result) {
        String refused = GroupAnswers.words(result);
        if (refused.isEmpty()) {
            again.run();
        } else {
            refuse(refused);
        }
    }

    private void refuse(String words) {
        answer.removeAll();
        answer.add(Notice.attention(words));
    }

    private DateField day(String label, LocalDate value) {
        DateField day = new DateField(label);
        day.setValue(value);
        day.setMin(today());
        return day;
    }

    private static TimePicker time(String label, LocalTime value) {
        TimePicker time = new TimePicker(label);
        time.setLocale(be.leerspoor.shell.Texts.DUTCH);
        time.setStep(java.time.Duration.ofMinutes(15));
        time.setValue(value);
        return time;
    }

    private static Component fields(Component... content) {
        Div fields = new Div(content);
        fields.addClassName("fields");
        return fields;
    }

    private static Component heading(String words) {
        H3 heading = new H3(words);
        heading.addClassName("question-heading");
        return heading;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
