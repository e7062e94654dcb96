package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.TeamId;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.training.Audience;
import be.leerspoor.training.PathChoices;
import be.leerspoor.training.PathContent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** For whom a path is: a row for each kind of people, of which one is enough. */
class AudienceForm extends Div {

    private static final long serialVersionUID = 1;

    /** Where somebody works: a region or a team. */
    private record Place(
            @Nullable RegionId region, @Nullable TeamId team, String name) {}

    private final transient PathDesk desk;
    private final transient Function<Role, String> roles;
    private final transient List<Place> places;
    private final UnorderedList list = new UnorderedList();

    AudienceForm(PathDesk desk, Function<Role, String> roles) {
        this.desk = desk;
        this.roles = roles;
        this.places = places(desk.draft().choices());
        addClassName("stack-tight");
        list.addClassName("method-rows");
        Paragraph help = new Paragraph(text("training.draft.audience.help"));
        help.addClassName("muted");
        add(
                help,
                list,
                Actions.row(Actions.secondary(
                        text("training.draft.audience.add"),
                        () -> rearrange(audience -> {
                            List<Audience> more = new ArrayList<>(audience);
                            more.add(new Audience(Role.CONSULTANT, null, null));
                            return more;
                        }))));
        show();
    }

    private static List<Place> places(PathChoices choices) {
        List<Place> regions = choices.regions().entrySet().stream()
                .map(region ->
                        new Place(region.getKey(), null, text("training.draft.audience.region", region.getValue())))
                .toList();
        List<Place> teams = choices.teams().entrySet().stream()
                .map(team -> new Place(null, team.getKey(), text("training.draft.audience.team", team.getValue())))
                .toList();
        List<Place> places = new ArrayList<>(Alphabet.sorted(regions, Place::name));
        places.addAll(Alphabet.sorted(teams, Place::name));
        return places;
    }

    private void show() {
        list.removeAll();
        List<Audience> audience = desk.content().audience();
        for (int at = 0; at < audience.size(); at++) {
            list.add(row(at, audience.get(at)));
        }
        list.setVisible(!audience.isEmpty());
    }

    private ListItem row(int at, Audience audience) {
        Select<Role> role = new Select<>();
        role.setLabel(text("training.draft.audience.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(text("training.paths.audience.everyone"));
        role.setItemLabelGenerator(each -> each == null ? text("training.paths.audience.everyone") : roles.apply(each));
        role.setValue(audience.role());
        Select<Place> place = new Select<>();
        place.setLabel(text("training.draft.audience.place"));
        place.setItems(places);
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(text("training.draft.audience.everywhere"));
        place.setItemLabelGenerator(each -> each == null ? text("training.draft.audience.everywhere") : each.name());
        places.stream()
                .filter(each -> each.region() != null
                        ? each.region().equals(audience.region())
                        : each.team() != null && each.team().equals(audience.team()))
                .findFirst()
                .ifPresent(place::setValue);
        role.addValueChangeListener(change -> changed(at, role, place));
        place.addValueChangeListener(change -> changed(at, role, place));
        Button remove = Actions.quiet(
                text("training.draft.audience.remove"),
                () -> rearrange(all -> {
                    List<Audience> fewer = new ArrayList<>(all);
                    fewer.remove(at);
                    return fewer;
                }));
        remove.setAriaLabel(text("training.draft.audience.remove.of", at + 1));
        Div fields = new Div(role, place);
        fields.addClassName("method-fields");
        ListItem item = new ListItem(fields, Actions.row(remove));
        item.addClassName("method-row");
        return item;
    }

    private void changed(int at, Select<Role> role, Select<Place> place) {
        Place where = place.isEmpty() ? null : place.getValue();
        keep(all -> {
            List<Audience> others = new ArrayList<>(all);
            others.set(
                    at,
                    new Audience(
                            role.isEmpty() ? null : role.getValue(),
                            where == null ? null : where.region(),
                            where == null ? null : where.team()));
            return others;
        });
    }

    private void rearrange(UnaryOperator<List<Audience>> change) {
        if (keep(change)) {
            show();
        }
    }

    private boolean keep(UnaryOperator<List<Audience>> change) {
        UnaryOperator<PathContent> whole = content -> content.forWhom(change.apply(content.audience()));
        return desk.rearrange(text("training.draft.audience"), whole);
    }
}
