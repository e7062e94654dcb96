package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.ItemHistory;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.ItemKind;
import be.leerspoor.plan.ItemPage;
import be.leerspoor.plan.ItemPages;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.NamedLink;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanDesk;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.PlanItems;
import be.leerspoor.plan.PlanLinks;
import be.leerspoor.plan.PlanResult;
import be.leerspoor.plan.PlanRights;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An item of the plan: how it stands, what it leads to, how it came to be so. */
@Route(value = PlanAddress.ITEMS + "/:" + PlanAddress.ITEM, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class PlanItemView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient ItemPages pages;
    private final transient PlanItems items;
    private final transient PlanLinks links;
    private final transient Directory directory;
    private final Div message = new Div();

    PlanItemView(ItemPages pages, PlanItems items, PlanLinks links, Directory directory) {
        this.pages = pages;
        this.items = items;
        this.links = links;
        this.directory = directory;
        addClassName("page");
        message.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.removeAll();
        Optional<ItemId> id = PlanAddress.item(event.getRouteParameters());
        if (id.isEmpty() || !show(id.get())) {
            // Confidential: what another region has of its own answers exactly as what does not exist.
            removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private boolean show(ItemId id) {
        removeAll();
        Optional<ItemPage> page = pages.page(id);
        page.ifPresent(this::show);
        return page.isPresent();
    }

    private void show(ItemPage page) {
        PlanDesk desk = page.desk();
        ItemHistory history = page.history();
        PlanItem<?> item = history.latest();
        PlanAsKnown known = desk.plan();
        PlanRights rights = desk.rights();
        add(
                new PageHead(item.content().title(), PlanWords.withKind(known, item.content()))
                        .withLine(readers(history, item)),
                message);
        Div content = new Div();
        content.addClassName("stack");
        add(content);
        if (item.takenAway()) {
            content.add(takenAway(item, rights));
        } else {
            content.add(about(known, item));
            if (item.content() instanceof Action action && rights.mayReport(action)) {
                content.add(Card.titled(
                        text("plan.item.report"),
                        new HowItStandsForm(items, item.id(), item.number(), action, this::kept)));
            }
            if (item.content() instanceof Milestone milestone && rights.mayWrite(milestone)) {
                content.add(
                        Card.titled(text("plan.item.move"), new MoveForm(items, known, item, milestone, this::kept)));
            }
            if (item.content() instanceof Objective) {
                content.add(parts(known, item.id(), rights));
            }
            if (rights.mayWrite(item.content())) {
                content.add(new Card(change(desk, item), remove(item)));
            }
        }
        content.add(new ItemHistoryCard(history, known));
        content.add(Actions.row(Actions.secondaryLink(text("plan.item.roadmap"), PlanAddress.ROADMAP)));
    }

    private static ReadersLine readers(ItemHistory history, PlanItem<?> item) {
        return item.content()
                .region()
                .map(region -> new ReadersLine(Readers.TEAM, text("plan.readers.region", history.name(region))))
                .orElseGet(() -> new ReadersLine(Readers.EVERYONE, text("plan.readers.everyone")));
    }

    private Component about(PlanAsKnown known, PlanItem<?> item) {
        Card card = new Card(new ItemFacts(known, item));
        if (!item.content().words().isBlank()) {
            card.add(new Prose(item.content().words()));
        }
        List<NamedLink> named = links.named(item.links());
        if (!named.isEmpty()) {
            card.add(links(named));
        }
        return card;
    }

    private static Component links(List<NamedLink> named) {
        Rows rows = new Rows(named.stream()
                .map(link -> new RowLink(
                        link.name(), text(key("plan.link.kind", link.link().kind())), link.address()))
                .toList());
        H2 title = new H2(text("plan.link.kind"));
        title.addClassName("card-title");
        Div part = new Div(title, rows);
        part.addClassName("stack-tight");
        return part;
    }

    private static Component parts(PlanAsKnown known, ItemId id, PlanRights rights) {
        Card card = Card.titled(text("plan.item.parts"));
        var actions = known.actionsOf(id);
        var milestones = known.milestonesOf(id);
        if (actions.isEmpty() && milestones.isEmpty()) {
            card.add(new Paragraph(text("plan.item.parts.none")));
        }
        card.add(new Rows(Stream.concat(milestones.stream(), actions.stream())
                .map(part -> PlanRow.of(known, part))
                .toList()));
        if (rights.mayAdd()) {
            card.add(Actions.row(
                    Actions.secondaryLink(text("plan.item.add-action"), PlanAddress.add(ItemKind.ACTION, id)),
                    Actions.secondaryLink(text("plan.item.add-milestone"), PlanAddress.add(ItemKind.MILESTONE, id))));
        }
        return card;
    }

    private Component change(PlanDesk desk, PlanItem<?> item) {
        Div place = new Div();
        return new Unfolding(text("plan.item.change"), place).whenOpened(() -> {
            LinksField linksField = new LinksField(links, item.links());
            place.add(new PlanItemForm(
                    desk,
                    FieldsOf.kind(item.content().kind(), desk, directory),
                    Optional.of(item),
                    linksField,
                    (content, number, reason, confirmation) ->
                            items.change(item.id(), number, content, linksField.value(), reason, confirmation),
                    kept -> kept(kept.id()),
                    this::show));
        });
    }

    private Component remove(PlanItem<?> item) {
        return Actions.row(Actions.quiet(
                text("plan.item.take-away"),
                () -> Confirm.askAttention(
                        text("plan.item.take-away.question", item.content().title()),
                        text("plan.item.take-away.consequence"),
                        text("plan.item.take-away"),
                        () -> after(items.takeAway(item.id(), item.number(), "", Confirmation.none())))));
    }

    private Component takenAway(PlanItem<?> item, PlanRights rights) {
        Notice notice = Notice.info(text("plan.item.taken-away", item.by().name()));
        if (rights.mayWrite(item.content())) {
            notice.with(Actions.row(Actions.secondary(
                    text("plan.item.bring-back"), () -> after(items.bringBack(item.id(), item.number())))));
        }
        return notice;
    }

    private void after(PlanResult result) {
        message.removeAll();
        switch (result) {
            case PlanResult.Kept kept -> kept(kept.id());
            case PlanResult.Faulty(var problem) -> message.add(Notice.attention(text(key("plan.problem", problem))));
            case PlanResult.ChangedMeanwhile(var theirs) ->
                message.add(
                        Notice.attention(text("plan.item.meanwhile", theirs.by().name())));
            case PlanResult.NotThere _, PlanResult.Refused _, PlanResult.TooLong _, PlanResult.Unconfirmed _ ->
                message.add(Notice.attention(text("plan.item.not-there")));
        }
    }

    private void kept(ItemId id) {
        if (show(id)) {
            message.removeAll();
            message.add(Notice.done(text("plan.item.kept")));
            message.scrollIntoView();
        }
    }
}
