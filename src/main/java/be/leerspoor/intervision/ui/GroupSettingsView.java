package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.GroupCare;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.GroupResult;
import be.leerspoor.intervision.GroupSettings;
import be.leerspoor.intervision.Groups;
import be.leerspoor.intervision.Methods;
import be.leerspoor.intervision.Planning;
import be.leerspoor.intervision.Promises;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.people.Role;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** How a group is set up: its dates, its people, its promise and its details. For who takes care of it. */
@Route(value = "intervision/groups/:group/settings", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "groups.css")
class GroupSettingsView extends Div implements BeforeEnterObserver {

    private final transient Groups groups;
    private final transient GroupCare care;
    private final transient Promises promises;
    private final transient Planning planning;
    private final transient Methods methods;
    private final transient Directory directory;
    private final transient OpenPages openPages;
    private final transient Clock clock;
    private final Div message = new Div();

    GroupSettingsView(
            Groups groups,
            GroupCare care,
            Promises promises,
            Planning planning,
            Methods methods,
            Directory directory,
            OpenPages openPages,
            Clock clock) {
        this.groups = groups;
        this.care = care;
        this.promises = promises;
        this.planning = planning;
        this.methods = methods;
        this.directory = directory;
        this.openPages = openPages;
        this.clock = clock;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var settings = GroupAddress.group(event.getRouteParameters()).flatMap(groups::settings);
        if (settings.isEmpty()) {
            // Confidential: what may not be read answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        GroupId group = settings.get().id();
        openPages.watch(this, Set.of(ClosedGroups.subject(group)), () -> judgeAgain(group));
        show(settings.get());
    }

    /** What somebody may still change stays as it is, with whatever is being typed in it. */
    private void judgeAgain(GroupId group) {
        if (groups.settings(group).isEmpty()) {
            close();
        }
    }

    private void again(GroupId group) {
        groups.settings(group).ifPresentOrElse(this::show, this::close);
    }

    private void close() {
        removeAll();
        add(
                new PageHead(text("intervision.group.gone.title"), text("intervision.group.gone.line")),
                Actions.row(Actions.secondaryLink(text("intervision.groups.back"), GroupAddress.PLACE)));
    }

    private void show(GroupSettings group) {
        removeAll();
        message.removeAll();
        PageHead head = new PageHead(group.details().name(), text("intervision.group.settings.sentence"))
                .inTab(text("intervision.group.settings"));
        if (group.iAmMember()) {
            head.withAction(Actions.secondaryLink(text("intervision.group.to-page"), GroupAddress.page(group.id())));
        }
        Div content = new Div(message);
        content.addClassName("stack");
        Runnable again = () -> again(group.id());
        if (group.closed()) {
            content.add(Notice.info(text("intervision.group.closed")));
            content.add(new MembersCard(group, care, directory, clock, again));
        } else {
            content.add(
                    new DatesCard(group, planning, methods, clock, again),
                    new MembersCard(group, care, directory, clock, again),
                    promise(group),
                    details(group),
                    careOf(group));
        }
        if (!group.held().isEmpty()) {
            content.add(held(group));
        }
        add(head, content);
    }

    private static Component held(GroupSettings group) {
        Rows days = new Rows(group.held().stream()
                .map(meeting ->
                        new RowLink(Formats.here().longDay(meeting.heldOn()), "", RoomAddress.attendance(meeting.id())))
                .toList());
        return Card.titled(
                text("intervision.attendance.held"),
                new Paragraph(text("intervision.attendance.held.line")),
                new Unfolding(
                        text("intervision.attendance.held.show", group.held().size()), days));
    }

    private Component promise(GroupSettings group) {
        TextArea body = new TextArea(text("intervision.promise.text"));
        body.setValue(group.promise().body());
        body.setHelperText(text("intervision.promise.text.again"));
        TextLimit.on(body, Promises.LONGEST);
        body.setWidthFull();
        Div answer = new Div();
        Div form = new Div(body, answer, Actions.row(Actions.secondary(text("intervision.promise.keep"), () -> {
            if (TextLimit.fits(body)) {
                told(
                        group,
                        answer,
                        () -> promises.reword(group.id(), group.promise().version(), body.getValue()));
            }
        })));
        form.addClassName("fields");
        return Card.titled(text("intervision.promise.title"), new Unfolding(text("intervision.promise.change"), form));
    }

    private Component details(GroupSettings group) {
        GroupFields fields = new GroupFields(directory);
        fields.show(group.details(), group.regionName());
        Div answer = new Div();
        Div form = new Div(
                fields,
                answer,
                Actions.row(Actions.secondary(
                        text("intervision.group.details.keep"),
                        () -> fields.draft()
                                .ifPresent(draft ->
                                        told(group, answer, () -> care.change(group.id(), group.version(), draft))))));
        form.addClassName("fields");
        return Card.titled(
                text("intervision.group.details"), new Unfolding(text("intervision.group.details.change"), form));
    }

    private Component careOf(GroupSettings group) {
        Paragraph who = new Paragraph(text("intervision.group.care", group.trainerName()));
        Card card = Card.titled(text("intervision.group.care.title"), who);
        Div answer = new Div();
        if (group.inMyCare()) {
            ComboBox<Colleague> trainer = new ComboBox<>(text("intervision.group.care.other"));
            trainer.setItems(query -> directory.holders(Role.TRAINER).stream()
                    .filter(other -> !other.id().equals(group.trainer()))
                    .filter(other -> other.name()
                            .toLowerCase(Locale.ROOT)
                            .contains(query.getFilter().orElse("").toLowerCase(Locale.ROOT)))
                    .skip(query.getOffset())
                    .limit(query.getLimit()));
            trainer.setItemLabelGenerator(PeopleChoice::inWords);
            trainer.setWidthFull();
            Div form = new Div(trainer, Actions.row(Actions.secondary(text("intervision.group.care.hand-over"), () -> {
                if (trainer.getValue() != null) {
                    told(
                            group,
                            answer,
                            () -> care.handOver(group.id(), trainer.getValue().id()));
                }
            })));
            form.addClassName("fields");
            card.add(new Unfolding(text("intervision.group.care.change"), form));
        }
        card.add(
                answer,
                Actions.row(Actions.attention(
                        text("intervision.group.close"),
                        () -> Confirm.askAttention(
                                text(
                                        "intervision.group.close.ask",
                                        group.details().name()),
                                text("intervision.group.close.consequence"),
                                text("intervision.group.close"),
                                () -> told(group, answer, () -> care.close(group.id()))))));
        return card;
    }

    private void told(GroupSettings group, Div answer, Supplier<GroupResult> change) {
        answer.removeAll();
        String refused = GroupAnswers.words(change.get());
        if (refused.isEmpty()) {
            again(group.id());
            message.add(Notice.done(text("intervision.group.kept")));
        } else {
            answer.add(Notice.attention(refused));
        }
    }
}
