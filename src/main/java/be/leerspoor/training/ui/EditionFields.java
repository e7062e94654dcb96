package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionInfo;
import be.leerspoor.people.Role;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.Course;
import be.leerspoor.training.EditionDraft;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionPage;
import be.leerspoor.training.EditionProblem;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.PlanningHints;
import be.leerspoor.training.SessionDraft;
import be.leerspoor.training.SessionTrainer;
import be.leerspoor.training.WhoEnrols;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An edition with its sessions, to fill in or change. Says at each field what is wrong with it. */
final class EditionFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private static final int USUAL_PLACES = 16;

    private final transient List<SessionTrainer> trainers;
    private final transient List<SessionFields> sessions = new ArrayList<>();
    private final Select<Course> course = new Select<>();
    private final ComboBox<RegionInfo> region = new ComboBox<>(text("training.edition.region"));
    private final IntegerField places = new IntegerField(text("training.edition.places"));
    private final RadioButtonGroup<WhoEnrols> whoEnrols = new RadioButtonGroup<>(text("training.edition.who"));
    private final DateField cancelUntil = new DateField(text("training.edition.cancel-until"));
    private final IntegerField share = new IntegerField(text("training.course.share.label"));
    private final Div rows = new Div();
    private final Div wrong = new Div();
    private final HintList hints = new HintList();
    private final transient PlanningHints planningHints;
    private transient @Nullable EditionId shown;
    private String fixedCourse = "";
    private transient @Nullable LocalDate today;
    private transient @Nullable LocalDate proposed;

    EditionFields(Directory directory, PlanningHints planningHints) {
        this.planningHints = planningHints;
        this.trainers = directory.holders(Role.TRAINER).stream()
                .map(trainer -> new SessionTrainer(trainer.id(), trainer.name()))
                .toList();
        region.setItems(query -> directory.allRegions().stream()
                .filter(one -> one.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(query.getFilter().orElse("").toLowerCase(Locale.ROOT)))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        region.setItemLabelGenerator(RegionInfo::name);
        region.setClearButtonVisible(true);
        region.setHelperText(text("training.edition.region.help"));
        places.setValue(USUAL_PLACES);
        places.setStepButtonsVisible(true);
        places.setRequiredIndicatorVisible(true);
        cancelUntil.setRequiredIndicatorVisible(true);
        share.setRequiredIndicatorVisible(true);
        whoEnrols.setItems(WhoEnrols.values());
        whoEnrols.setItemLabelGenerator(who -> text(key("training.edition.who", who)));
        whoEnrols.setValue(WhoEnrols.OPEN);
        whoEnrols.addClassName("choice-below");
        cancelUntil.setHelperText(text("training.edition.cancel-until.help"));
        share.setHelperText(text("training.course.share.help"));
        course.setLabel(text("training.edition.course"));
        course.setItemLabelGenerator(one -> one.name(Texts.language()));
        course.addValueChangeListener(change ->
                Optional.ofNullable(change.getValue()).ifPresent(chosen -> share.setValue(chosen.requiredShare())));
        Div details = new Div(course, region, places, whoEnrols, cancelUntil, share);
        details.addClassName("fields");
        course.setWidthFull();
        region.setWidthFull();
        rows.addClassName("session-rows");
        getContent().addClassName("stack");
        getContent()
                .add(
                        Card.titled(text("training.edition.what"), details),
                        Card.titled(
                                text("training.edition.sessions"),
                                rows,
                                wrong,
                                hints,
                                Actions.row(
                                        Actions.secondary(text("training.edition.session.add"), this::addSession))));
    }

    /** Begins a new edition of one of these courses, given by this trainer. */
    void begin(List<Course> courses, @Nullable String chosen, PersonId trainer, LocalDate day) {
        today = day;
        course.setItems(courses);
        courses.stream()
                .filter(one -> one.code().equals(chosen))
                .findFirst()
                .or(() -> courses.stream().findFirst())
                .ifPresent(course::setValue);
        add(new SessionFields(trainers, this::drop, this::hint).givenBy(trainer));
    }

    /** Shows an edition that is there. */
    void show(EditionPage page, Instant now) {
        EditionSummary edition = page.summary();
        shown = edition.id();
        fixedCourse = edition.courseCode();
        course.setVisible(false);
        if (page.region() != null && edition.region() != null) {
            region.setValue(new RegionInfo(page.region(), edition.region()));
        }
        places.setValue(edition.places());
        whoEnrols.setValue(edition.whoEnrols());
        cancelUntil.setValue(edition.cancelUntil());
        share.setValue(page.requiredShare());
        edition.sessions()
                .forEach(session -> add(new SessionFields(trainers, this::drop, this::hint).show(session, now)));
    }

    /** What is filled in, or empty when something is wrong; then the fields say what. */
    Optional<EditionDraft> draft() {
        wrong.removeAll();
        List<SessionDraft> drafts = new ArrayList<>();
        sessions.forEach(session -> session.draft().ifPresent(drafts::add));
        int howMany = places.getValue() == null ? 0 : places.getValue();
        int percentage = share.getValue() == null ? 0 : share.getValue();
        LocalDate until = cancelUntil.getValue();
        Set<EditionProblem> problems = EditionDraft.problems(howMany, percentage, until, drafts);
        fields().forEach((problem, field) -> {
            field.setErrorMessage(problems.contains(problem) ? text(key("training.edition.problem", problem)) : "");
            field.setInvalid(problems.contains(problem));
        });
        boolean complete = drafts.size() == sessions.size();
        if (complete) {
            problems.stream()
                    .filter(problem -> !fields().containsKey(problem))
                    .forEach(problem -> wrong.add(Notice.attention(text(key("training.edition.problem", problem)))));
        }
        if (!problems.isEmpty() || !complete || until == null) {
            return Optional.empty();
        }
        RegionInfo chosen = region.getValue();
        return Optional.of(new EditionDraft(
                fixedCourse.isEmpty() && course.getValue() != null
                        ? course.getValue().code()
                        : fixedCourse,
                chosen == null ? null : chosen.id(),
                howMany,
                whoEnrols.getValue(),
                until,
                percentage,
                drafts));
    }

    /** Says at the session of this day what is wrong with it. */
    void refuse(LocalDate day, String words) {
        sessions.forEach(session -> session.refuse(day, words));
    }

    /** A week before the first session, but not before today; until somebody chooses otherwise. */
    private void proposeCancelUntil() {
        LocalDate from = today;
        if (from == null || !Objects.equals(cancelUntil.getValue(), proposed)) {
            return;
        }
        sessions.stream()
                .flatMap(session -> session.day().stream())
                .min(LocalDate::compareTo)
                .ifPresent(first -> {
                    LocalDate before = first.minusWeeks(1);
                    proposed = before.isBefore(from) ? from : before;
                    cancelUntil.setValue(proposed);
                });
    }

    private void hint() {
        proposeCancelUntil();
        hints.show(planningHints.of(
                sessions.stream().flatMap(session -> session.time().stream()).toList(), shown));
    }

    private void addSession() {
        SessionFields next = new SessionFields(trainers, this::drop, this::hint);
        if (!sessions.isEmpty()) {
            next.after(sessions.getLast());
        }
        add(next);
        hint();
        next.focus();
    }

    private void add(SessionFields session) {
        sessions.add(session);
        rows.add(session);
        number();
    }

    private void drop(SessionFields session) {
        sessions.remove(session);
        rows.remove(session);
        number();
        hint();
        sessions.getLast().focus();
    }

    private void number() {
        for (int i = 0; i < sessions.size(); i++) {
            sessions.get(i).number(i + 1, sessions.size() == 1);
        }
    }

    private Map<EditionProblem, HasValidation> fields() {
        Map<EditionProblem, HasValidation> fields = new EnumMap<>(EditionProblem.class);
        fields.put(EditionProblem.PLACES, places);
        fields.put(EditionProblem.SHARE, share);
        fields.put(EditionProblem.CANCEL_UNTIL, cancelUntil);
        return fields;
    }
}
