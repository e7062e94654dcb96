package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.survey.Tool;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;

/** The tools, each with what it is for. */
@Route(value = SurveyAddress.TOOLS, layout = MainLayout.class)
@PermitAll
class ToolsView extends Div {

    private static final long serialVersionUID = 1;

    ToolsView() {
        addClassNames("page", "page-writing", "whole-lines");
        add(
                new PageHead(text("survey.tools.title"), text("survey.tools.sentence"))
                        .withAction(Actions.secondaryLink(text("survey.impact.title"), SurveyAddress.IMPACT)),
                new Card(new Rows(Arrays.stream(Tool.values())
                        .map(tool -> new RowLink(
                                text(key("survey.tool.name", tool)),
                                text(key("survey.tool.sentence", tool)),
                                ImpactAddress.of(tool)))
                        .toList())));
    }
}
