package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.NameResult;
import be.leerspoor.people.RegionWithTeams;
import be.leerspoor.people.Teams;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The regions of the organisation and the teams in them. */
@Route("administration/teams")
@RolesAllowed("ADMINISTRATOR")
class TeamsView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Teams teams;
    private final Div page = new Div();

    TeamsView(Teams teams) {
        this.teams = teams;
        page.addClassName("stack");
        add(new PageHead(text("people.teams.title"), text("people.teams.lead")), page);
        show();
    }

    private void show() {
        List<RegionWithTeams> regions = teams.all();
        page.removeAll();
        if (regions.isEmpty()) {
            page.add(new EmptyPlace(text("people.teams.none")));
        }
        regions.forEach(region -> page.add(card(region, regions)));
        NameForm region = new NameForm(text("people.teams.region.name"), "", text("people.teams.region.add"));
        region.onSave(name -> answer(region, teams.addRegion(name)));
        page.add(Card.titled(text("people.teams.region.new"), region));
    }

    private Component card(RegionWithTeams region, List<RegionWithTeams> regions) {
        NameForm rename = new NameForm(text("people.teams.region.name"), region.name(), text("people.teams.save"));
        rename.onSave(name -> answer(rename, teams.changeRegion(region.id(), region.version(), name)));
        NameForm add = new NameForm(text("people.teams.team.name"), "", text("people.teams.team.add"));
        add.onSave(name -> answer(add, teams.addTeam(region.id(), name)));
        Component list = region.teams().isEmpty()
                ? new EmptyPlace(text("people.teams.region.empty"))
                : new Rows(region.teams().stream()
                        .map(team -> row(team, region, regions))
                        .toList());
        Div content = new Div(
                list,
                new Unfolding(text("people.teams.team.new"), add),
                new Unfolding(text("people.teams.region.change"), rename));
        content.addClassName("stack-tight");
        return Card.titled(region.name(), content);
    }

    private Component row(RegionWithTeams.TeamRow team, RegionWithTeams region, List<RegionWithTeams> regions) {
        Select<RegionWithTeams> where = new Select<>();
        where.setLabel(text("people.teams.region"));
        where.setItems(regions);
        where.setItemLabelGenerator(RegionWithTeams::name);
        where.setValue(region);
        where.setWidthFull();
        NameForm change = new NameForm(text("people.teams.team.name"), team.name(), text("people.teams.save"), where);
        change.onSave(name -> answer(
                change,
                teams.changeTeam(team.id(), team.version(), where.getValue().id(), name)));
        String key = team.memberCount() == 1 ? "people.teams.members.one" : "people.teams.members";
        return new PlainRow(team.name(), text(key, Formats.here().number(team.memberCount())))
                .with(new Unfolding(text("people.teams.team.change"), change)
                        .spoken(text("people.teams.team.change.of", team.name())));
    }

    private void answer(NameForm form, NameResult result) {
        switch (result) {
            case NameResult.Done done -> show();
            case NameResult.NameTaken taken -> form.refuse(text("people.teams.taken"));
            case NameResult.ChangedMeanwhile changed -> form.refuse(text("people.change.meanwhile"));
            case NameResult.NeverStored never -> form.refuse(text("people.never-stored"));
        }
    }
}
