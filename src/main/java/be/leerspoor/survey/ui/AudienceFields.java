package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.Directory;
import be.leerspoor.people.RegionInfo;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.people.TeamInfo;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.ComponentTexts;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.Audience;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Who is asked, by what they do and where they work. The lists are read once somebody wants to choose from them. */
final class AudienceFields extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final MultiSelectComboBox<Role> roles = new MultiSelectComboBox<>(text("survey.audience.roles"));
    private final MultiSelectComboBox<RegionInfo> regions = new MultiSelectComboBox<>(text("survey.audience.regions"));
    private final MultiSelectComboBox<TeamInfo> teams = new MultiSelectComboBox<>(text("survey.audience.teams"));
    private final Paragraph count = new Paragraph();
    private final transient Directory directory;
    private final transient RoleLabels labels;
    private final transient ToIntFunction<Audience> counting;
    private transient Audience audience;
    private int threshold;

    AudienceFields(Directory directory, RoleLabels labels, ToIntFunction<Audience> counting, Audience audience) {
        this.directory = directory;
        this.labels = labels;
        this.counting = counting;
        this.audience = audience;
        Div fields = new Div(roles, regions, teams);
        fields.addClassName("fields");
        List.of(roles, regions, teams).forEach(field -> {
            field.setI18n(ComponentTexts.multiSelect());
            field.setWidthFull();
        });
        roles.setHelperText(text("survey.audience.roles.help"));
        regions.setHelperText(text("survey.audience.places.help"));
        count.setId("audience-count");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("stack-tight");
        getContent()
                .add(
                        new H3(text("survey.audience.title")),
                        count,
                        new Unfolding(text("survey.audience.choose"), fields).whenOpened(this::offer));
    }

    /** Who is chosen. */
    Audience audience() {
        return audience;
    }

    /** Counts anew; fewer than {@code least} people are too few to tell anything about. */
    void count(int least) {
        threshold = least;
        count();
    }

    private void count() {
        int people = counting.applyAsInt(audience);
        String number = Formats.here().number(people);
        boolean everyone = audience.equals(Audience.everyone());
        String words = people == 1
                ? text("survey.audience.count.one")
                : everyone ? text("survey.audience.count.everyone", number) : text("survey.audience.count", number);
        count.setText(people < threshold ? words + " " + text("survey.audience.count.too-few", threshold) : words);
    }

    private void offer() {
        Map<Role, String> names = labels.in(Texts.language());
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> names.getOrDefault(role, role.name()));
        roles.setValue(audience.roles());
        offer(
                regions,
                directory.allRegions(),
                RegionInfo::name,
                region -> audience.regions().contains(region.id()));
        offer(
                teams,
                directory.allTeams(),
                TeamInfo::name,
                team -> audience.teams().contains(team.id()));
        List.of(roles, regions, teams).forEach(field -> field.addValueChangeListener(change -> changed()));
    }

    private static <T> void offer(
            MultiSelectComboBox<T> field,
            List<T> all,
            Function<T, String> name,
            java.util.function.Predicate<T> isChosen) {
        field.setItems(Alphabet.sorted(all, name));
        field.setItemLabelGenerator(name::apply);
        field.setValue(all.stream().filter(isChosen).collect(Collectors.toSet()));
    }

    private void changed() {
        audience = new Audience(
                Set.copyOf(roles.getValue()),
                regions.getValue().stream().map(RegionInfo::id).collect(Collectors.toSet()),
                teams.getValue().stream().map(TeamInfo::id).collect(Collectors.toSet()));
        count();
    }
}
