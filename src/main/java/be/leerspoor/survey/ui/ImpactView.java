package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.survey.ImpactTags;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What this way of working brings about, gains and burdens, with the stories that tell of it. */
@Route(value = ImpactAddress.GRID, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "impact.css")
class ImpactView extends Div {

    private static final long serialVersionUID = 1;

    private final ImpactTable table;

    ImpactView(ImpactTags impact) {
        addClassName("page");
        table = new ImpactTable(impact.grid());
        Paragraph rule = new Paragraph(text("survey.impact.rule", ImpactTags.THRESHOLD));
        rule.addClassNames("muted", "small");
        add(
                new PageHead(text("survey.impact.title"), text("survey.impact.sentence"))
                        .withAction(Actions.primaryLink(text("survey.impact.tag"), ImpactAddress.MINE)),
                table,
                rule,
                Actions.row(Actions.secondaryLink(text("survey.tools.place"), ImpactAddress.TOOLS)));
    }

    /** Says more of the statement with this code, in its row; of a code that the grid has not, nothing. */
    void tell(String code, String words) {
        table.row(code).ifPresent(row -> row.tell(words));
    }
}
