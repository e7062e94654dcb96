package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.ComponentTexts;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.training.CourseSession;
import be.leerspoor.training.GivenTime;
import be.leerspoor.training.SessionDraft;
import be.leerspoor.training.SessionId;
import be.leerspoor.training.SessionProblem;
import be.leerspoor.training.SessionTrainer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One session of an edition, to fill in or change. Says at each field what is wrong with it. */
final class SessionFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final LocalTime USUAL_FROM = LocalTime.of(9, 30);
    private static final LocalTime USUAL_UNTIL = LocalTime.of(16, 30);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final transient List<SessionTrainer> trainersToChoose;
    private transient @Nullable SessionId id;
    private final H3 title = new H3();
    private final DateField day = new DateField(text("training.edition.session.day"));
    private final TimePicker from = time(text("training.edition.session.from"));
    private final TimePicker until = time(text("training.edition.session.until"));
    private final TextField place = new TextField(text("training.edition.session.place"));
    private final TextField link = new TextField(text("training.edition.session.link"));
    private final MultiSelectComboBox<SessionTrainer> trainers =
            new MultiSelectComboBox<>(text("training.edition.session.trainers"));
    private final Button drop;

    /** @param onTime is told when somebody changed when it is or who gives it */
    SessionFields(List<SessionTrainer> trainersToChoose, Consumer<SessionFields> onDrop, Runnable onTime) {
        this.trainersToChoose = trainersToChoose;
        this.drop = Actions.quiet(text("training.edition.session.drop"), () -> onDrop.accept(this));
        from.setValue(USUAL_FROM);
        until.setValue(USUAL_UNTIL);
        link.setHelperText(text("training.edition.session.link.help"));
        trainers.setItems(trainersToChoose);
        day.addValueChangeListener(change -> tell(change.isFromClient(), onTime));
        from.addValueChangeListener(change -> tell(change.isFromClient(), onTime));
        until.addValueChangeListener(change -> tell(change.isFromClient(), onTime));
        trainers.addValueChangeListener(change -> tell(change.isFromClient(), onTime));
        trainers.setItemLabelGenerator(SessionTrainer::name);
        trainers.setI18n(ComponentTexts.multiSelect());
        Div when = new Div(day, from, until);
        when.addClassName("session-when");
        place.setWidthFull();
        link.setWidthFull();
        trainers.setWidthFull();
        Div head = new Div(title, drop);
        head.addClassName("session-head");
        getContent().addClassNames("session-fields", "fields");
        getContent().add(head, when, place, link, trainers);
    }

    /** Shows a session that is there; one that began keeps its time. */
    SessionFields show(CourseSession session, Instant now) {
        id = session.id();
        LocalDateTime start = LocalDateTime.ofInstant(session.startsAt(), Formats.ZONE);
        day.setValue(start.toLocalDate());
        from.setValue(start.toLocalTime());
        until.setValue(start.toLocalTime().plusMinutes(session.minutes()));
        place.setValue(session.place());
        link.setValue(session.link());
        choose(session.trainers());
        if (!session.startsAt().isAfter(now)) {
            day.setReadOnly(true);
            from.setReadOnly(true);
            until.setReadOnly(true);
            drop.setVisible(false);
            day.setHelperText(text("training.edition.session.began"));
        }
        return this;
    }

    /** Fills in what is likely: the same as another session, a week later. */
    SessionFields after(SessionFields other) {
        if (other.day.getValue() != null) {
            day.setValue(other.day.getValue().plusWeeks(1));
        }
        from.setValue(other.from.getValue());
        until.setValue(other.until.getValue());
        place.setValue(other.place.getValue());
        link.setValue(other.link.getValue());
        trainers.setValue(other.trainers.getValue());
        return this;
    }

    /** Fills in who gives it, of those who can. */
    SessionFields givenBy(PersonId person) {
        trainers.setValue(trainersToChoose.stream()
                .filter(trainer -> trainer.id().equals(person))
                .collect(Collectors.toSet()));
        return this;
    }

    /** Which session it is, counted from 1; the only one cannot be dropped. */
    void number(int number, boolean only) {
        String words = text("training.edition.session.number", number);
        title.setText(words);
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", words);
        drop.setAriaLabel(text("training.edition.session.drop.of", number));
        drop.setEnabled(!only);
    }

    private static void tell(boolean bySomebody, Runnable onTime) {
        if (bySomebody) {
            onTime.run();
        }
    }

    /** The day it is on, as far as that is filled in by now. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day.getValue());
    }

    /** When it is and who gives it, as far as that is filled in by now. */
    Optional<GivenTime> time() {
        if (day.getValue() == null
                || from.getValue() == null
                || until.getValue() == null
                || !until.getValue().isAfter(from.getValue())) {
            return Optional.empty();
        }
        return Optional.of(new GivenTime(
                day.getValue().atTime(from.getValue()).atZone(Formats.ZONE).toInstant(),
                Duration.between(from.getValue(), until.getValue()),
                trainers.getValue().stream().map(SessionTrainer::id).collect(Collectors.toSet())));
    }

    /** What is filled in, or empty when something is wrong; then the fields say what. */
    Optional<SessionDraft> draft() {
        Set<PersonId> chosen =
                trainers.getValue().stream().map(SessionTrainer::id).collect(Collectors.toSet());
        Set<SessionProblem> problems = SessionDraft.problems(
                day.getValue(), from.getValue(), until.getValue(), place.getValue(), link.getValue(), chosen);
        Map<HasValidation, String> wrong = new HashMap<>();
        fields().forEach((problem, field) -> {
            if (problems.contains(problem)) {
                wrong.put(field, text(key("training.edition.session.problem", problem)));
            }
        });
        for (HasValidation field : new LinkedHashSet<>(fields().values())) {
            field.setErrorMessage(wrong.getOrDefault(field, ""));
            field.setInvalid(wrong.containsKey(field));
        }
        return problems.isEmpty()
                ? Optional.of(new SessionDraft(
                        id,
                        day.getValue(),
                        from.getValue(),
                        until.getValue(),
                        place.getValue(),
                        link.getValue(),
                        chosen))
                : Optional.empty();
    }

    /** Says at the day what is wrong with it, when it is this one. */
    void refuse(LocalDate which, String words) {
        if (which.equals(day.getValue())) {
            day.setErrorMessage(words);
            day.setInvalid(true);
        }
    }

    void focus() {
        day.focus();
    }

    private void choose(List<SessionTrainer> those) {
        Set<SessionTrainer> all = new LinkedHashSet<>(trainersToChoose);
        // Who is no trainer any more may go on standing where they stood.
        all.addAll(those);
        trainers.setItems(all);
        trainers.setValue(new LinkedHashSet<>(those));
    }

    private Map<SessionProblem, HasValidation> fields() {
        Map<SessionProblem, HasValidation> fields = new EnumMap<>(SessionProblem.class);
        fields.put(SessionProblem.DAY, day);
        fields.put(SessionProblem.FROM, from);
        fields.put(SessionProblem.UNTIL, until);
        fields.put(SessionProblem.MINUTES, until);
        fields.put(SessionProblem.PLACE, place);
        fields.put(SessionProblem.LINK, link);
        fields.put(SessionProblem.TRAINERS, trainers);
        return fields;
    }

    private static TimePicker time(String label) {
        TimePicker time = new TimePicker(label);
        time.setLocale(Texts.DUTCH);
        time.setStep(QUARTER);
        return time;
    }
}
