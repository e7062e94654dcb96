package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.survey.ImpactTags;
import be.leerspoor.survey.ToldWords;
import be.leerspoor.survey.ToolSurveys;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What this way of working brings about, gains and burdens, with the stories that tell of it. */
@Route(value = SurveyAddress.IMPACT, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "impact.css")
class ImpactView extends Div {

    private static final long serialVersionUID = 1;

    ImpactView(ImpactTags impact, ToolSurveys surveys, SignedIn signedIn) {
        addClassName("page");
        ImpactTable table = new ImpactTable(impact.grid());
        ToldWords words = new ToldWords(language());
        surveys.effects()
                .forEach((code, effect) -> table.row(code)
                        .ifPresent(row ->
                                row.tell(text("survey.impact.told", words.sentence(effect.item(), effect.whole())))));
        Paragraph rule = new Paragraph(text("survey.impact.rule", ImpactTags.THRESHOLD));
        rule.addClassNames("muted", "small");
        Div ways = Actions.row(
                Actions.secondaryLink(text("survey.impact.outcomes"), ImpactAddress.OUTCOMES),
                Actions.secondaryLink(text("survey.tools.place"), SurveyAddress.TOOLS));
        if (signedIn.has(Role.TRAINER) || signedIn.has(Role.STEERING_GROUP)) {
            ways.add(Actions.secondaryLink(text("survey.impact.own"), ImpactAddress.OWN));
        }
        add(
                new PageHead(text("survey.impact.title"), text("survey.impact.sentence"))
                        .withAction(Actions.primaryLink(text("survey.impact.tag"), ImpactAddress.MINE)),
                table,
                rule,
                ways);
    }
}
