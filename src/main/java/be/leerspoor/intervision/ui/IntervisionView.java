package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.CareGroup;
import be.leerspoor.intervision.ComingMeeting;
import be.leerspoor.intervision.Groups;
import be.leerspoor.intervision.MyGroup;
import be.leerspoor.intervision.PracticeRooms;
import be.leerspoor.intervision.RegionFigures;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TagChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** One's own groups with what comes next; for a trainer those in their care, for a regional manager numbers. */
@Route(value = GroupAddress.PLACE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "groups.css")
class IntervisionView extends Div {

    private final transient Groups groups;
    private final transient SignedIn signedIn;
    private final transient OpenPages openPages;
    private final transient Clock clock;
    private final Div content = new Div();

    IntervisionView(
            Groups groups,
            SignedIn signedIn,
            OpenPages openPages,
            Clock clock,
            ObjectProvider<PracticeRooms> practice) {
        this.groups = groups;
        this.signedIn = signedIn;
        this.openPages = openPages;
        this.clock = clock;
        PageHead head = new PageHead(text("intervision.groups.title"), text("intervision.groups.sentence"));
        List<Component> actions = new ArrayList<>();
        if (isTrainer()) {
            actions.add(Actions.primaryLink(text("intervision.groups.new"), GroupAddress.NEW));
        }
        actions.add(Actions.secondaryLink(text("intervision.groups.methods"), GroupAddress.METHODS));
        practice.ifAvailable(
                _ -> actions.add(Actions.secondaryLink(text("intervision.practice.begin"), RoomAddress.PRACTICE)));
        head.withAction(actions.toArray(Component[]::new));
        content.addClassName("stack");
        addClassName("page");
        add(head, content);
        show();
    }

    private void show() {
        content.removeAll();
        List<MyGroup> mine = groups.mine();
        List<CareGroup> care = groups.inMyCare();
        List<RegionFigures> figures = groups.figures();
        mine.stream().filter(group -> !group.closed()).forEach(group -> content.add(card(group)));
        if (mine.isEmpty() && care.isEmpty() && figures.isEmpty()) {
            content.add(new Card(empty()));
        }
        if (!care.isEmpty()) {
            content.add(Card.titled(
                    text("intervision.groups.care"),
                    new Rows(care.stream().map(this::row).toList())));
        }
        if (!figures.isEmpty()) {
            content.add(figures(figures));
        }
        List<MyGroup> closed = mine.stream().filter(MyGroup::closed).toList();
        if (!closed.isEmpty()) {
            content.add(Card.titled(
                    text("intervision.groups.closed"),
                    new Rows(closed.stream()
                            .map(group -> new RowLink(group.name(), group.purpose(), GroupAddress.page(group.id())))
                            .toList())));
        }
        // Confidential: a group one is taken out of leaves the list by itself.
        openPages.watch(
                this,
                mine.stream().map(group -> ClosedGroups.subject(group.id())).collect(Collectors.toSet()),
                this::show);
    }

    private Component empty() {
        return isTrainer()
                ? new EmptyPlace(
                        text("intervision.groups.empty.trainer"),
                        Actions.primaryLink(text("intervision.groups.new"), GroupAddress.NEW),
                        text("intervision.groups.empty.example"))
                : new EmptyPlace(
                        text("intervision.groups.empty"),
                        Actions.secondaryLink(text("intervision.groups.methods"), GroupAddress.METHODS),
                        text("intervision.groups.empty.example"));
    }

    private Component card(MyGroup group) {
        Card card = new Card(heading(group.name()));
        card.addClassName("group-card");
        card.getElement().setAttribute("aria-label", group.name());
        if (!group.purpose().isEmpty()) {
            card.add(muted(group.purpose()));
        }
        if (!group.promised()) {
            card.add(TagChip.plain(text("intervision.promise.open")));
        }
        card.add(group.next().map(this::next).orElseGet(() -> muted(text("intervision.dates.none"))));
        Div actions = Actions.row();
        group.next()
                .filter(meeting -> GroupWords.isToday(meeting.startsAt(), clock))
                .ifPresent(meeting -> actions.add(
                        Actions.primaryLink(text("intervision.groups.room"), RoomAddress.room(meeting.id()))));
        actions.add(
                Actions.secondaryLink(text("intervision.groups.open", group.name()), GroupAddress.page(group.id())));
        group.next()
                .filter(meeting -> !GroupWords.isToday(meeting.startsAt(), clock))
                .ifPresent(meeting -> {
                    Anchor room = new Anchor(RoomAddress.room(meeting.id()), text("intervision.groups.room"));
                    room.setRouterIgnore(false);
                    room.addClassName("group-room");
                    actions.add(room);
                });
        card.add(actions);
        return card;
    }

    private Component next(ComingMeeting meeting) {
        Div next = new Div();
        next.addClassName("meeting-next");
        Paragraph when = new Paragraph(GroupWords.soon(meeting.startsAt(), clock));
        when.addClassName("meeting-when");
        next.add(when, muted(GroupWords.details(meeting)));
        if (meeting.withoutMe()) {
            next.add(muted(text("intervision.dates.without-me")));
        }
        return next;
    }

    private Component row(CareGroup group) {
        List<String> line = new ArrayList<>();
        line.add(text("intervision.group.people", group.memberCount()));
        line.add(
                group.everyWeeks() == null
                        ? text("intervision.dates.no-rhythm")
                        : text("intervision.dates.every", group.everyWeeks()));
        line.add(group.next()
                .map(start -> text("intervision.groups.next", GroupWords.moment(start)))
                .orElseGet(() -> text("intervision.dates.none")));
        Paragraph attendance = muted(
                text("intervision.groups.attendance", group.held(), group.present(), group.excused(), group.absent()));
        return new RowLink(group.name(), String.join(" · ", line), GroupAddress.settings(group.id()))
                .withMore(attendance);
    }

    private static Component figures(List<RegionFigures> figures) {
        Card card = Card.titled(text("intervision.groups.figures"));
        card.add(muted(text("intervision.groups.figures.line")));
        card.add(new Rows(figures.stream()
                .map(region -> new PlainRow(
                        region.region(),
                        text(
                                "intervision.groups.figures.region",
                                region.groups(),
                                Formats.here().number(region.people()),
                                region.held(),
                                region.planned())))
                .toList()));
        return card;
    }

    private static Component heading(String name) {
        H2 heading = new H2(name);
        heading.addClassName("card-title");
        return heading;
    }

    private static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }

    private boolean isTrainer() {
        return signedIn.has(Role.TRAINER);
    }
}
