package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.training.ObservationField;
import be.leerspoor.training.ObservationPage;
import be.leerspoor.training.ObservationState;
import be.leerspoor.training.Observations;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One observation: asked, being written by who looked on, or given and read by the two of them. */
@Route(value = TrainingAddress.OBSERVATION + "/:" + TrainingAddress.OBSERVATION_PARAMETER, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class ObservationView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1;

    private final transient Observations observations;
    private final transient OpenPages openPages;
    private final transient Clock clock;
    private @Nullable ObservationForm form;

    ObservationView(Observations observations, OpenPages openPages, Clock clock) {
        this.observations = observations;
        this.openPages = openPages;
        this.clock = clock;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // Confidential: what may not be read answers exactly as what does not exist.
        TrainingAddress.observationIn(event.getRouteParameters())
                .flatMap(observations::observation)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form == null || form.keepAll()) {
            return;
        }
        var leaving = event.postpone();
        Confirm.askAttention(
                        text("training.observation.leave.question"),
                        text("training.observation.leave.consequence"),
                        text("training.observation.leave"),
                        leaving::proceed)
                .addOpenedChangeListener(change -> {
                    if (!change.isOpened() && event.isPostponed()) {
                        leaving.cancel();
                    }
                });
    }

    private void showAgain(UUID id) {
        observations.observation(id).ifPresent(this::show);
    }

    private void show(ObservationPage page) {
        removeAll();
        form = null;
        boolean given = page.state() == ObservationState.GIVEN;
        if (page.giving() && page.state() == ObservationState.ASKED) {
            write(page);
        } else {
            PageHead head = new PageHead(title(page)).inTab(text("training.observation.one"));
            add(head.withLine(new ReadersLine(
                    Readers.CHOSEN_PEOPLE,
                    text("training.observation.readers", page.giving() ? page.learner() : page.giver()))));
            add(given ? read(page) : waiting(page));
        }
        if (given && !page.giving()) {
            openPages.watch(this, Set.of(ClosedObservations.subject(page.id())), () -> showAgain(page.id()));
        }
    }

    private static String title(ObservationPage page) {
        if (page.giving()) {
            return text("training.observation.title.giving", page.learner());
        }
        return page.state() == ObservationState.GIVEN
                ? text("training.observation.title", page.giver())
                : text("training.observation.row.asked", page.giver());
    }

    private void write(ObservationPage page) {
        SavedLine saved = new SavedLine();
        ObservationForm writing =
                new ObservationForm(page, observations, LocalDate.now(clock), saved, () -> showAgain(page.id()));
        form = writing;
        add(
                new PageHead(title(page), text("training.observation.write.sentence"))
                        .inTab(text("training.observation.one"))
                        .withLine(
                                new ReadersLine(
                                        Readers.ONLY_ME, text("training.observation.readers.draft", page.learner())),
                                saved),
                writing,
                Actions.row(Actions.quiet(text("training.observation.decline"), () -> askToDecline(page))));
    }

    private Card read(ObservationPage page) {
        LocalDate heldOn = page.heldOn();
        Card card = new Card();
        if (heldOn != null) {
            card.add(muted(text("training.observation.given-on", Formats.here().longDay(heldOn))));
        }
        for (ObservationField field : ObservationField.values()) {
            String body = page.text(field).body();
            if (!body.isBlank()) {
                H2 heading = new H2(text(key("training.observation.ask-for", field)));
                heading.addClassName("card-title");
                card.add(heading, new Prose(body));
            }
        }
        if (page.giving()) {
            card.add(Actions.row(Actions.quiet(text("training.observation.take-back"), () -> askToTakeBack(page))));
        }
        return card;
    }

    private Card waiting(ObservationPage page) {
        Card card = new Card(Notice.info(text(
                key("training.observation.state", page.state()), Formats.here().longDay(page.askedAt()))));
        if (page.state() == ObservationState.ASKED) {
            card.add(
                    new Paragraph(text("training.observation.waiting", page.giver())),
                    Actions.row(Actions.quiet(text("training.observation.withdraw"), () -> {
                        observations.withdraw(page.id());
                        showAgain(page.id());
                    })));
        }
        return card;
    }

    private void askToTakeBack(ObservationPage page) {
        Confirm.askAttention(
                text("training.observation.take-back.question"),
                text("training.observation.take-back.consequence", page.learner()),
                text("training.observation.take-back"),
                () -> {
                    observations.takeBack(page.id());
                    showAgain(page.id());
                });
    }

    private void askToDecline(ObservationPage page) {
        Confirm.askAttention(
                text("training.observation.decline.question", page.learner()),
                text("training.observation.decline.consequence"),
                text("training.observation.decline"),
                () -> {
                    observations.decline(page.id());
                    form = null;
                    getUI().ifPresent(ui -> ui.navigate(TrainingAddress.ASKED));
                });
    }

    private static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }
}
