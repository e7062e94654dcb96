package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.ItemKind;
import be.leerspoor.plan.Plan;
import be.leerspoor.plan.PlanDesk;
import be.leerspoor.plan.PlanItems;
import be.leerspoor.plan.PlanLinks;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.AgreedStep;
import be.leerspoor.survey.TeamScaling;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts something new in the plan. */
@Route(value = PlanAddress.NEW + "/:" + PlanAddress.KIND, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class NewPlanItemView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Plan plan;
    private final transient PlanItems items;
    private final transient PlanLinks links;
    private final transient Directory directory;
    private final transient TeamScaling scalings;
    private final transient SignedIn signedIn;

    NewPlanItemView(
            Plan plan, PlanItems items, PlanLinks links, Directory directory, TeamScaling scalings, SignedIn signedIn) {
        this.plan = plan;
        this.items = items;
        this.links = links;
        this.directory = directory;
        this.scalings = scalings;
        this.signedIn = signedIn;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<ItemKind> kind =
                event.getRouteParameters().get(PlanAddress.KIND).flatMap(word -> PlanAddress.of(ItemKind.class, word));
        Optional<PlanDesk> desk = plan.desk();
        if (kind.isEmpty() || desk.isEmpty() || !mayAdd(desk.get(), kind.get())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(kind.get(), desk.get(), event.getLocation().getQueryParameters());
    }

    private static boolean mayAdd(PlanDesk desk, ItemKind kind) {
        return desk.rights().everything()
                || desk.rights().mayAdd() && (kind == ItemKind.ACTION || kind == ItemKind.MILESTONE);
    }

    private void show(ItemKind kind, PlanDesk desk, QueryParameters asked) {
        ContentFields fields = FieldsOf.kind(kind, desk, directory);
        begin(fields, asked);
        LinksField linksField = new LinksField(links, Set.of());
        ItemId id = ItemId.random();
        PlanItemForm form = new PlanItemForm(
                desk,
                fields,
                Optional.empty(),
                linksField,
                (content, _, _, confirmation) -> items.add(id, content, linksField.value(), confirmation),
                kept -> open(kept.id()),
                this::open);
        add(new PageHead(text(key("plan.new.title", kind)), text(key("plan.new.lead", kind)))
                .withLine(
                        desk.rights().everything()
                                ? new ReadersLine(Readers.EVERYONE, text("plan.readers.everyone"))
                                : new ReadersLine(Readers.TEAM, text("plan.readers.own-region"))));
        if (fields instanceof ActionFields action && mayKnowSteps()) {
            add(steps(action));
        }
        add(new Card(form));
    }

    private void open(ItemId id) {
        getUI().ifPresent(ui -> ui.navigate(PlanAddress.item(id)));
    }

    private static void begin(ContentFields fields, QueryParameters asked) {
        Optional<ItemId> objective = asked.getSingleParameter(PlanAddress.OBJECTIVE)
                .flatMap(PlanAddress::uuid)
                .map(ItemId::new);
        Optional<Element> element =
                asked.getSingleParameter(PlanAddress.ELEMENT).flatMap(word -> PlanAddress.of(Element.class, word));
        Optional<PlanYear> year = asked.getSingleParameter(PlanAddress.YEAR)
                .filter(word -> word.matches("[1-5]"))
                .map(word -> new PlanYear(Integer.parseInt(word)));
        fields.begin(new ContentFields.Beginning(objective, element, year));
    }

    private boolean mayKnowSteps() {
        return signedIn.has(Role.TEAM_LEADER) || !signedIn.actor().teams().isEmpty();
    }

    /** The steps that teams of who writes agreed, each to begin an action with; looked up once somebody asks for them. */
    private Component steps(ActionFields fields) {
        Div place = new Div();
        place.addClassName("stack-tight");
        return new Card(new Unfolding(text("plan.new.steps"), place).whenOpened(() -> {
            List<AgreedStep> steps = scalings.agreedSteps();
            if (steps.isEmpty()) {
                place.add(new Paragraph(text("plan.new.steps.none")));
            }
            steps.forEach(step -> place.add(
                    new Paragraph(step.words()),
                    Actions.row(Actions.secondary(
                            text("plan.new.step", step.team()), () -> fields.beginWith(step.words())))));
        }));
    }
}
