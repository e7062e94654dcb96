package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.GroupSize;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Choosing who is in a new group, and who of them runs its meetings. */
final class PeopleChoice extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final MultiSelectComboBox<Colleague> members =
            new MultiSelectComboBox<>(text("intervision.groups.members.choose"));
    private final CheckboxGroup<Colleague> facilitators =
            new CheckboxGroup<>(text("intervision.groups.facilitators.choose"));
    private final Div size = new Div();

    PeopleChoice(Directory directory) {
        members.setItems(query -> directory.colleagues(query.getFilter().orElse(""), 100).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        members.setItemLabelGenerator(PeopleChoice::inWords);
        members.setHelperText(text("intervision.groups.members.help"));
        members.setWidthFull();
        members.addValueChangeListener(change -> showMembers());
        facilitators.setItemLabelGenerator(Colleague::name);
        facilitators.setHelperText(text("intervision.groups.facilitators.help"));
        facilitators.setVisible(false);
        getContent().addClassName("fields");
        getContent().add(members, facilitators, size);
    }

    /** The name with the teams, which tell namesakes apart. */
    static String inWords(Colleague colleague) {
        return colleague.teams().isEmpty()
                ? colleague.name()
                : text("intervision.groups.member", colleague.name(), String.join(", ", colleague.teams()));
    }

    Set<PersonId> members() {
        return ids(members.getValue());
    }

    Set<PersonId> facilitators() {
        return ids(facilitators.getValue());
    }

    private void showMembers() {
        Set<Colleague> stay = new HashSet<>(facilitators.getValue());
        List<Colleague> chosen = members.getValue().stream()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
        stay.retainAll(chosen);
        facilitators.setItems(chosen);
        facilitators.setValue(stay);
        facilitators.setVisible(!chosen.isEmpty());
        size.removeAll();
        if (!chosen.isEmpty() && GroupSize.isUnusual(chosen.size())) {
            size.add(sizeNotice(chosen.size()));
        }
    }

    static Notice sizeNotice(int people) {
        return Notice.info(text("intervision.groups.size", people, GroupSize.FEWEST, GroupSize.MOST));
    }

    private static Set<PersonId> ids(Set<Colleague> people) {
        return people.stream().map(Colleague::id).collect(Collectors.toSet());
    }
}
