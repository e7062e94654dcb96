package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.EvidencePages;
import be.leerspoor.training.ExemptionRequests;
import be.leerspoor.training.Exemptions;
import be.leerspoor.training.Learning;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.MyPathPage;
import be.leerspoor.training.Readings;
import be.leerspoor.training.RequirementNames;
import be.leerspoor.training.StepConfirmations;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One path of the signed-in person, step by step, with what makes each step so. */
@Route(value = TrainingAddress.PATH + "/:" + TrainingAddress.PATH_PARAMETER, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class PathView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Learning learning;
    private final transient Readings readings;
    private final transient StepConfirmations confirmations;
    private final transient Exemptions exemptions;
    private final transient ExemptionRequests requests;
    private final transient EvidencePages pages;
    private final transient RoleLabels roles;
    private final transient RequirementNames names;
    private final transient Clock clock;

    PathView(
            Learning learning,
            Readings readings,
            StepConfirmations confirmations,
            Exemptions exemptions,
            ExemptionRequests requests,
            EvidencePages pages,
            RoleLabels roles,
            RequirementNames names,
            Clock clock) {
        this.learning = learning;
        this.readings = readings;
        this.confirmations = confirmations;
        this.exemptions = exemptions;
        this.requests = requests;
        this.pages = pages;
        this.roles = roles;
        this.names = names;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(TrainingAddress.PATH_PARAMETER)
                .flatMap(learning::path)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void showAgain(String code) {
        learning.path(code).ifPresent(this::show);
    }

    private void show(MyPathPage page) {
        removeAll();
        MyPath path = page.path();
        PageHead head = new PageHead(
                        path.path().name(Texts.language()), path.path().purpose(Texts.language()))
                .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("training.path.readers")));
        if (!page.walking()) {
            head.withAction(Actions.primary(text("training.path.begin"), () -> begin(path)));
        }
        Div content = new Div();
        content.addClassName("stack");
        content.add(new Card(
                new PathProgress(path.done(), path.steps().size()), PathCard.progress(path, LocalDate.now(clock))));
        stages(path).forEach((stage, steps) -> content.add(stage(stage, steps, page)));
        if (!page.history().isEmpty()) {
            content.add(new Card(new Unfolding(text("training.path.history"), history(page))));
        }
        if (page.walking() && path.chosen()) {
            content.add(Actions.row(Actions.quiet(text("training.path.leave"), () -> askToLeave(path))));
        }
        add(head, content);
    }

    private static Map<String, List<MyPath.MyStep>> stages(MyPath path) {
        Map<String, List<MyPath.MyStep>> stages = new LinkedHashMap<>();
        path.steps()
                .forEach(step -> stages.computeIfAbsent(step.step().stage(Texts.language()), _ -> new ArrayList<>())
                        .add(step));
        return stages;
    }

    private Card stage(String name, List<MyPath.MyStep> steps, MyPathPage page) {
        H2 heading = new H2(name);
        heading.addClassName("card-title");
        OrderedList list = new OrderedList();
        list.addClassName("path-steps");
        String code = page.path().path().code();
        StepAround around = new StepAround(confirmations, exemptions, requests, readings, () -> showAgain(code));
        steps.forEach(step -> list.add(new StepItem(
                        step,
                        page.had().getOrDefault(step.step().code(), List.of()),
                        this::label,
                        names::of,
                        page.walking()
                                ? (sentence, sure) ->
                                        readings.note(code, step.step().code(), sentence, sure)
                                : null,
                        pages::of,
                        page.places(),
                        () -> showAgain(code))
                .with(around.of(step, page))));
        Card card = new Card(heading, list);
        card.getElement().setAttribute("aria-label", name);
        return card;
    }

    private String label(Role role) {
        return roles.in(Texts.language()).getOrDefault(role, "");
    }

    private static Rows history(MyPathPage page) {
        return new Rows(page.history().stream()
                .map(entry -> new PlainRow(
                        PathWords.entry(entry, page.path().path()),
                        Formats.here().moment(entry.at())))
                .toList());
    }

    private void begin(MyPath path) {
        learning.begin(path.path().code());
        showAgain(path.path().code());
    }

    private void askToLeave(MyPath path) {
        Confirm.ask(
                text("training.path.leave.question"),
                text("training.path.leave.consequence"),
                text("training.path.leave"),
                () -> {
                    learning.leave(path.path().code());
                    getUI().ifPresent(ui -> ui.navigate(TrainingAddress.PLACE));
                });
    }
}
