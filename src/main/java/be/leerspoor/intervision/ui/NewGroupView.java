package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.GroupCare;
import be.leerspoor.intervision.GroupDraft;
import be.leerspoor.intervision.GroupResult;
import be.leerspoor.intervision.HouseTextKind;
import be.leerspoor.intervision.HouseTexts;
import be.leerspoor.intervision.Promises;
import be.leerspoor.people.Directory;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A trainer sets up a group: one page, and then the dates. */
@Route(value = GroupAddress.NEW, layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "groups.css")
class NewGroupView extends Div {

    private final transient GroupCare care;
    private final GroupFields fields;
    private final PeopleChoice people;
    private final TextArea promise = new TextArea(text("intervision.promise.text"));
    private final Div message = new Div();

    NewGroupView(GroupCare care, HouseTexts houseTexts, Directory directory) {
        this.care = care;
        this.fields = new GroupFields(directory);
        this.people = new PeopleChoice(directory);
        promise.setValue(
                houseTexts.text(HouseTextKind.PROMISE, Texts.language()).body());
        promise.setHelperText(text("intervision.promise.text.help"));
        TextLimit.on(promise, Promises.LONGEST);
        promise.setWidthFull();
        addClassNames("page", "page-writing");
        Div content = new Div(
                Card.titled(text("intervision.groups.new.what"), fields),
                Card.titled(text("intervision.groups.new.who"), people),
                Card.titled(text("intervision.promise.title"), promise),
                message,
                Actions.row(
                        Actions.primary(text("intervision.groups.new.make"), this::make),
                        Actions.secondaryLink(text("intervision.groups.back"), GroupAddress.PLACE)));
        content.addClassName("stack");
        add(new PageHead(text("intervision.groups.new"), text("intervision.groups.new.sentence")), content);
    }

    private void make() {
        message.removeAll();
        if (!TextLimit.fits(this)) {
            return;
        }
        Optional<GroupDraft> draft = fields.draft();
        if (draft.isEmpty()) {
            message.add(Notice.attention(text("intervision.groups.new.look")));
            return;
        }
        GroupResult result = care.create(draft.get(), people.members(), people.facilitators(), promise.getValue());
        if (result instanceof GroupResult.Made(var group)) {
            getUI().ifPresent(ui -> ui.navigate(GroupAddress.settings(group)));
        } else {
            message.add(Notice.attention(GroupAnswers.words(result)));
        }
    }
}
