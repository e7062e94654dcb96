package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.ElementSentence;
import be.leerspoor.plan.ElementSentences;
import be.leerspoor.plan.IndicatorOverview;
import be.leerspoor.plan.IndicatorRole;
import be.leerspoor.plan.Indicators;
import be.leerspoor.plan.ItemKind;
import be.leerspoor.plan.Plan;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanDesk;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The whole plan over its years, as it is or as it was known on a day. */
@Route(value = PlanAddress.ROADMAP, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class RoadmapView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Plan plan;
    private final transient ElementSentences sentences;
    private final transient Indicators indicators;
    private final transient Clock clock;

    RoadmapView(Plan plan, ElementSentences sentences, Indicators indicators, Clock clock) {
        this.plan = plan;
        this.sentences = sentences;
        this.indicators = indicators;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RoadmapFilter filter = RoadmapFilter.of(event.getLocation().getQueryParameters(), LocalDate.now(clock));
        PageHead head = new PageHead(text("plan.roadmap.title"), text("plan.roadmap.lead"));
        add(head);
        Optional<PlanDesk> desk = filter.knownOn().isEmpty() ? plan.desk() : Optional.empty();
        Optional<PlanAsKnown> shown = desk.isPresent() ? desk.map(PlanDesk::plan) : plan.asKnown(filter.on());
        if (desk.filter(here -> here.rights().everything()).isPresent()) {
            head.withAction(
                    Actions.primaryLink(text("plan.roadmap.add-objective"), PlanAddress.add(ItemKind.OBJECTIVE)));
        } else if (desk.filter(here -> here.rights().mayAdd()).isPresent()) {
            head.withAction(Actions.primaryLink(text("plan.roadmap.add-action"), PlanAddress.add(ItemKind.ACTION)));
        }
        Div content = new Div();
        content.addClassName("stack");
        add(content);
        if (shown.isEmpty()) {
            content.add(new Card(
                    new EmptyPlace(text(filter.knownOn().isEmpty() ? "plan.home.not-begun" : "plan.roadmap.not-yet"))));
            if (filter.knownOn().isPresent()) {
                content.add(Actions.row(Actions.secondaryLink(text("plan.roadmap.now"), PlanAddress.ROADMAP)));
            }
            return;
        }
        show(content, shown.get(), filter);
        if (desk.filter(here -> here.rights().everything()).isPresent()) {
            content.add(more());
        }
    }

    private static Component more() {
        Div row = Actions.row(
                Actions.secondaryLink(text("plan.roadmap.add-action"), PlanAddress.add(ItemKind.ACTION)),
                Actions.secondaryLink(text("plan.roadmap.add-milestone"), PlanAddress.add(ItemKind.MILESTONE)),
                Actions.secondaryLink(text("plan.roadmap.add-risk"), PlanAddress.add(ItemKind.RISK)),
                Actions.secondaryLink(text("plan.roadmap.add-decision"), PlanAddress.add(ItemKind.DECISION)));
        row.addClassName("no-print");
        return row;
    }

    private void show(Div content, PlanAsKnown known, RoadmapFilter filter) {
        filter.knownOn()
                .ifPresent(day -> content.add(Notice.info(text(
                                "plan.roadmap.known-on.shown", Formats.here().longDay(day)))
                        .with(Actions.row(Actions.secondaryLink(text("plan.roadmap.now"), PlanAddress.ROADMAP)))));
        content.add(filters(known, filter));
        if (filter.knownOn().isPresent()) {
            content.add(then(known, filter));
        }
        String words = filter.words(known);
        if (!words.isEmpty()) {
            Paragraph printed = new Paragraph(words);
            printed.addClassName("print-only");
            content.add(printed);
        }
        Div table = new Div();
        content.add(
                new Card(new RoadmapPicture(known, filter), new RoadmapLegend()),
                new Card(new Unfolding(text("plan.roadmap.as-table"), table)
                        .whenOpened(() -> table.add(new RoadmapTable(known, filter)))),
                Actions.row(
                        Actions.secondary(
                                text("plan.roadmap.print"),
                                () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))),
                        Actions.secondaryLink(text("plan.home.load"), PlanAddress.LOAD),
                        Actions.secondaryLink(text("plan.home.agreed"), PlanAddress.AGREED)));
    }

    /** What was told and measured by then; as the plan is now, that stands on its first page. */
    private Component then(PlanAsKnown known, RoadmapFilter filter) {
        Map<Element, ElementSentence> told = sentences.asKnown(filter.on());
        IndicatorOverview measured = indicators.beside(known, filter.on());
        Div elements = new Div();
        elements.addClassName("plan-elements");
        for (Element element : Element.values()) {
            if (filter.shows(element)) {
                ElementCard card = new ElementCard(known, element, Optional.ofNullable(told.get(element)), filter);
                card.with(measured.of(element, IndicatorRole.ADOPTION), ReadingLines::ofThen);
                elements.add(card);
            }
        }
        Paragraph settled = new Paragraph(text("plan.roadmap.known-on.figures"));
        settled.addClassNames("muted", "small");
        Div all = new Div(elements, ElementCard.costs(measured, ReadingLines::ofThen), settled);
        all.addClassName("stack");
        return all;
    }

    private Component filters(PlanAsKnown known, RoadmapFilter filter) {
        List<PersonId> owners = known.all(Action.class).stream()
                .map(item -> item.content().owner())
                .distinct()
                .sorted(Comparator.comparing(known::name))
                .toList();
        List<RegionId> regions = known.regions().keySet().stream()
                .sorted(Comparator.comparing(known::name))
                .toList();
        DateField on = new DateField(text("plan.roadmap.known-on"));
        on.setMax(LocalDate.now(clock));
        on.setClearButtonVisible(true);
        on.setErrorMessage(text("plan.roadmap.known-on.future"));
        filter.knownOn().ifPresent(on::setValue);
        on.addValueChangeListener(change -> {
            if (change.isFromClient() && !on.isInvalid()) {
                go(filter.withKnownOn(Optional.ofNullable(change.getValue())));
            }
        });
        Div fields = new Div(
                choice(
                        "plan.roadmap.element",
                        List.of(Element.values()),
                        PlanWords::element,
                        filter.element(),
                        chosen -> go(filter.withElement(chosen))),
                choice(
                        "plan.roadmap.owner",
                        owners,
                        known::name,
                        filter.owner(),
                        chosen -> go(filter.withOwner(chosen))));
        if (!regions.isEmpty()) {
            fields.add(choice(
                    "plan.roadmap.region",
                    regions,
                    known::name,
                    filter.region(),
                    chosen -> go(filter.withRegion(chosen))));
        }
        fields.add(on);
        fields.addClassNames("roadmap-filters", "no-print");
        return fields;
    }

    private static <T> Component choice(
            String label, List<T> all, Function<T, String> words, Optional<T> chosen, Consumer<Optional<T>> then) {
        Select<T> field = new Select<>();
        field.setLabel(text(label));
        field.setItems(all);
        field.setItemLabelGenerator(item -> Objects.isNull(item) ? text("plan.roadmap.all") : words.apply(item));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(text("plan.roadmap.all"));
        chosen.filter(all::contains).ifPresent(field::setValue);
        field.addValueChangeListener(change -> then.accept(Optional.ofNullable(change.getValue())));
        return field;
    }

    private void go(RoadmapFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(PlanAddress.ROADMAP, filter.parameters()));
    }
}
