package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.GroupCare;
import be.leerspoor.intervision.GroupMember;
import be.leerspoor.intervision.GroupResult;
import be.leerspoor.intervision.GroupSettings;
import be.leerspoor.intervision.GroupSize;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is in a group: adding somebody, letting somebody go by a day, and who runs the meetings. */
final class MembersCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient GroupSettings group;
    private final transient GroupCare care;
    private final transient Directory directory;
    private final transient Clock clock;
    private final transient Runnable again;
    private final Div answer = new Div();

    MembersCard(GroupSettings group, GroupCare care, Directory directory, Clock clock, Runnable again) {
        this.group = group;
        this.care = care;
        this.directory = directory;
        this.clock = clock;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        Card card =
                Card.titled(text("intervision.group.members", group.members().size()));
        if (GroupSize.isUnusual(group.members().size())) {
            card.add(PeopleChoice.sizeNotice(group.members().size()));
        }
        card.add(new Rows(group.members().stream().map(this::row).toList()), answer);
        if (!group.closed()) {
            card.add(new Unfolding(text("intervision.groups.add"), addForm()));
        }
        return card;
    }

    private Component row(GroupMember member) {
        return new PlainRow(member.name(), line(member))
                .with(new Unfolding(text("intervision.groups.change-member"), changes(member))
                        .spoken(text("intervision.groups.change-member.of", member.name())));
    }

    private String line(GroupMember member) {
        List<String> parts = new ArrayList<>();
        parts.add(text(member.facilitator() ? "intervision.group.facilitator" : "intervision.group.member"));
        if (member.from().isAfter(today())) {
            parts.add(text("intervision.group.from", Formats.here().longDay(member.from())));
        }
        if (member.until() != null) {
            parts.add(text(
                    "intervision.group.until",
                    Formats.here().longDay(member.until().minusDays(1))));
        }
        if (!member.promised()) {
            parts.add(text("intervision.promise.not-yet"));
        }
        return String.join(" · ", parts);
    }

    private Component changes(GroupMember member) {
        DateField until = new DateField(text("intervision.groups.end.day"));
        until.setHelperText(text("intervision.groups.end.help"));
        until.setValue(today());
        until.setMin(today());
        Div changes = new Div(until, Actions.row(Actions.attention(text("intervision.groups.end"), () -> {
            if (until.getValue() != null) {
                told(care.endMembership(group.id(), member.person(), until.getValue()));
            }
        })));
        if (!group.closed()) {
            changes.add(Actions.row(
                    member.facilitator()
                            ? Actions.secondary(
                                    text("intervision.groups.part.member"),
                                    () -> told(care.changePart(group.id(), member.person(), false)))
                            : Actions.secondary(
                                    text("intervision.groups.part.facilitator"),
                                    () -> told(care.changePart(group.id(), member.person(), true)))));
        }
        changes.addClassName("fields");
        return changes;
    }

    private Component addForm() {
        ComboBox<Colleague> who = new ComboBox<>(text("intervision.groups.add.who"));
        who.setItems(query -> directory.colleagues(query.getFilter().orElse(""), 100).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        who.setItemLabelGenerator(PeopleChoice::inWords);
        who.setWidthFull();
        DateField from = new DateField(text("intervision.groups.add.day"));
        from.setValue(today());
        from.setMin(today());
        Checkbox facilitates = new Checkbox(text("intervision.groups.add.facilitates"));
        Div form = new Div(who, from, facilitates, Actions.row(Actions.secondary(text("intervision.groups.add"), () -> {
            if (who.getValue() == null || from.getValue() == null) {
                refuse(text("intervision.groups.add.choose"));
            } else {
                told(care.addMember(group.id(), who.getValue().id(), facilitates.getValue(), from.getValue()));
            }
        })));
        form.addClassName("fields");
        return form;
    }

    private void told(GroupResult result) {
        String refused = GroupAnswers.words(result);
        if (refused.isEmpty()) {
            again.run();
        } else {
            refuse(refused);
        }
    }

    private void refuse(String words) {
        answer.removeAll();
        answer.add(Notice.attention(words));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
