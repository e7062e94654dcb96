package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.OwnTeam;
import be.leerspoor.survey.Scaling;
import be.leerspoor.survey.TeamScaling;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far a team says it is: now, before, and one step higher. */
@Route(value = SurveyAddress.TEAM, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "scaling.css")
class TeamScalingView extends Div implements BeforeEnterObserver {

    static final String TEAM = "team";

    private static final long serialVersionUID = 1;

    private final transient TeamScaling scalings;
    private final transient Clock clock;
    private final Div message = new Div();
    private final Div content = new Div();

    TeamScalingView(TeamScaling scalings, Clock clock) {
        this.scalings = scalings;
        this.clock = clock;
        addClassName("page");
        content.addClassName("stack");
        message.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        message.removeAll();
        List<OwnTeam> teams = scalings.teams();
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(TEAM);
        Optional<OwnTeam> chosen = asked.isEmpty()
                ? teams.stream().findFirst()
                : teams.stream()
                        .filter(team -> team.id().toString().equals(asked.get()))
                        .findFirst();
        if (asked.isPresent() && chosen.isEmpty()) {
            // Confidential: a team of others answers exactly as one that does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        PageHead head = new PageHead(text("survey.scaling.title"), text("survey.scaling.lead"));
        add(head);
        if (chosen.isEmpty()) {
            add(new Card(new EmptyPlace(text("survey.scaling.no-team"))));
            return;
        }
        OwnTeam team = chosen.get();
        head.withLine(new ReadersLine(
                Readers.TEAM,
                team.member() ? text("survey.scaling.readers") : text("survey.scaling.readers.of", team.name())));
        if (teams.size() > 1) {
            add(choice(teams, team));
        }
        add(message, content);
        show(team);
    }

    private Component choice(List<OwnTeam> teams, OwnTeam chosen) {
        Select<OwnTeam> choice = new Select<>();
        choice.setLabel(text("survey.scaling.team"));
        choice.setItemLabelGenerator(OwnTeam::name);
        choice.setItems(teams);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                SurveyAddress.TEAM,
                QueryParameters.of(TEAM, change.getValue().id().toString()))));
        return choice;
    }

    private void show(OwnTeam team) {
        content.removeAll();
        List<Scaling> all = scalings.scalings(team.id());
        if (all.isEmpty()) {
            content.add(Card.titled(
                    text("survey.scaling.first"),
                    ScalingForm.forToday(scalings, team.id(), Optional.empty(), () -> kept(team))));
        } else {
            content.add(now(team, all));
            if (!all.getFirst().on().equals(LocalDate.now(clock))) {
                Div form = new Div();
                content.add(new Card(new Unfolding(text("survey.scaling.again"), form)
                        .whenOpened(() -> form.add(ScalingForm.forToday(
                                scalings, team.id(), Optional.of(all.getFirst()), () -> kept(team))))));
            }
        }
        if (all.size() > 1) {
            content.add(Card.titled(
                    text("survey.scaling.earlier"),
                    new Rows(all.stream()
                            .skip(1)
                            .map(scaling -> earlier(team, scaling))
                            .toList())));
        }
        content.add(
                Card.titled(text("survey.scaling.figures"), new ScalingOfAll(scalings.figures())),
                Actions.row(Actions.secondaryLink(text("survey.support.title"), SurveyAddress.SUPPORT)));
    }

    private Card now(OwnTeam team, List<Scaling> all) {
        Scaling latest = all.getFirst();
        Formats formats = Formats.here();
        String sentence = text("survey.scaling.now", team.name(), formats.longDay(latest.on()), latest.number());
        if (all.size() > 1) {
            Scaling before = all.get(1);
            sentence += " " + text("survey.scaling.before", formats.longDay(before.on()), before.number());
        }
        Card card = Card.titled(
                text("survey.scaling.card"),
                new Paragraph(sentence),
                new ScalingLine(all),
                new ScalingWords(latest),
                muted(text("survey.scaling.by", latest.byName())));
        correction(team, latest).ifPresent(card::add);
        return card;
    }

    private Component earlier(OwnTeam team, Scaling scaling) {
        String day = Formats.here().longDay(scaling.on());
        Div told = new Div(new ScalingWords(scaling));
        told.addClassName("stack-tight");
        correction(team, scaling).ifPresent(told::add);
        Div row = new Div(
                new PlainRow(text("survey.scaling.of-ten", scaling.number()), day + " · " + scaling.byName()),
                new Unfolding(text("survey.scaling.read"), told).spoken(text("survey.scaling.read.spoken", day)));
        row.addClassName("stack-tight");
        return row;
    }

    private Optional<Component> correction(OwnTeam team, Scaling scaling) {
        if (LocalDate.now(clock).isAfter(scaling.correctableUntil())) {
            return Optional.empty();
        }
        Div form = new Div();
        String until = Formats.here().longDay(scaling.correctableUntil());
        return Optional.of(new Unfolding(text("survey.scaling.correct", until), form)
                .whenOpened(() -> form.add(ScalingForm.correcting(scalings, scaling, () -> kept(team)))));
    }

    private void kept(OwnTeam team) {
        message.removeAll();
        message.add(Notice.done(text("survey.scaling.kept")));
        show(team);
        message.scrollIntoView();
    }

    private static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("muted", "small");
        return line;
    }
}
