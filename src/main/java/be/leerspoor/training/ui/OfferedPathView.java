package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.ReadingColumn;
import be.leerspoor.training.Audience;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.PathOverview;
import be.leerspoor.training.PathPage;
import be.leerspoor.training.PathResult;
import be.leerspoor.training.RequirementNames;
import be.leerspoor.training.Step;
import be.leerspoor.training.TrainingPath;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One path for trainers: what it asks, for whom it is, who gets it, and going on with it. */
@Route(value = TrainingAddress.PATHS + "/:" + TrainingAddress.PATH_PARAMETER, layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class OfferedPathView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient PathDrafts drafts;
    private final transient PathGiving giving;
    private final transient Directory directory;
    private final transient RoleLabels labels;
    private final transient RequirementNames names;
    private final Div message = new Div();

    OfferedPathView(
            PathDrafts drafts, PathGiving giving, Directory directory, RoleLabels labels, RequirementNames names) {
        this.drafts = drafts;
        this.giving = giving;
        this.directory = directory;
        this.labels = labels;
        this.names = names;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code =
                event.getRouteParameters().get(TrainingAddress.PATH_PARAMETER).orElse("");
        if (!show(code)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private boolean show(String code) {
        Optional<PathPage> page = drafts.page(code);
        page.ifPresent(this::show);
        return page.isPresent();
    }

    private void show(PathPage page) {
        PathOverview overview = page.overview();
        TrainingPath path = page.path();
        removeAll();
        Map<Role, String> known = labels.in(language());
        Function<Role, String> roles = role -> known.getOrDefault(role, "");
        Div side = new Div();
        side.addClassName("stack");
        if (overview.isOffered()) {
            side.add(
                    new GivingCard(overview, giving, () -> show(path.code())),
                    new ByNameCard(path.code(), giving, directory, () -> show(path.code())));
        }
        side.add(Card.titled(text("training.paths.versions"), versions(overview)));
        add(
                new PageHead(path.name(language()), path.purpose(language())).withAction(actions(overview)),
                message,
                new ReadingColumn(
                                Card.titled(text("training.paths.audience"), audience(page, roles)),
                                Card.titled(text("training.paths.asks"), steps(path, roles)),
                                Actions.row(
                                        Actions.secondaryLink(text("training.paths.to-all"), TrainingAddress.PATHS)))
                        .withSide(side));
    }

    private Component actions(PathOverview path) {
        Component draft = Actions.primary(
                text(path.isDrawnUp() ? "training.paths.go-on" : "training.paths.next-version"), () -> begin(path));
        return path.isOffered()
                ? Actions.row(
                        draft,
                        Actions.quiet(
                                text("training.paths.retire"),
                                () -> Confirm.askAttention(
                                        text("training.paths.retire.question", PathDraftWords.name(path)),
                                        text("training.paths.retire.consequence"),
                                        text("training.paths.retire"),
                                        () -> turned(path, drafts.retire(path.code())))))
                : Actions.row(
                        draft,
                        Actions.quiet(
                                text("training.paths.reinstate"), () -> turned(path, drafts.reinstate(path.code()))));
    }

    private void begin(PathOverview path) {
        if (drafts.begin(path.code())) {
            getUI().ifPresent(ui -> ui.navigate(TrainingAddress.edit(path.code())));
        } else {
            tell(Notice.attention(text("training.draft.closed")));
        }
    }

    private void turned(PathOverview path, PathResult result) {
        if (result instanceof PathResult.Done) {
            show(path.code());
        } else {
            tell(Notice.attention(PathDraftWords.why(result)));
        }
    }

    private void tell(Notice notice) {
        message.removeAll();
        message.add(notice);
    }

    private static Component versions(PathOverview path) {
        UnorderedList list = new UnorderedList();
        list.addClassName("path-requirements");
        path.versions().forEach(version -> list.add(new ListItem(PathDraftWords.version(version))));
        return list;
    }

    private static Component audience(PathPage page, Function<Role, String> roles) {
        Div box = new Div();
        box.addClassName("stack-tight");
        List<Audience> audience = page.path().audience();
        if (audience.isEmpty()) {
            box.add(new Paragraph(text("training.paths.audience.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("path-requirements");
            audience.forEach(each -> list.add(new ListItem(PathDraftWords.audience(each, page.places(), roles))));
            box.add(list);
        }
        box.add(new Paragraph(PathDraftWords.within(page.path().targetMonths())));
        return box;
    }

    private Component steps(TrainingPath path, Function<Role, String> roles) {
        OrderedList list = new OrderedList();
        list.addClassName("path-steps");
        path.steps().forEach(step -> list.add(step(step, roles)));
        return list;
    }

    private ListItem step(Step step, Function<Role, String> roles) {
        H3 name = new H3(text("training.draft.step.numbered", step.place(), step.name(language())));
        name.addClassName("path-step-name");
        Paragraph stage = new Paragraph(step.stage(language()));
        stage.addClassName("muted");
        UnorderedList asked = new UnorderedList();
        asked.addClassName("path-requirements");
        step.requirements().forEach(each -> asked.add(new ListItem(PathWords.asks(each, roles, names.of(each)))));
        Div words = new Div(name, stage);
        if (step.requirements().size() > 1) {
            words.add(new Paragraph(
                    step.asksAll()
                            ? text("training.requirement.all")
                            : text("training.requirement.some", step.needed())));
        }
        words.add(asked);
        if (step.validMonths() != null) {
            words.add(new Paragraph(text("training.paths.counts", step.validMonths())));
        }
        words.addClassName("path-step-words");
        ListItem item = new ListItem(words);
        item.addClassName("path-step");
        return item;
    }
}
