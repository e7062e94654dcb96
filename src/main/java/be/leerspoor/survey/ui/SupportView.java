package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.survey.SupportBook;
import be.leerspoor.survey.SupportRoute;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where to turn when the work weighs. */
@Route(value = SurveyAddress.SUPPORT, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "scaling.css")
class SupportView extends Div {

    private static final long serialVersionUID = 1;

    SupportView(SupportBook support, SignedIn signedIn) {
        addClassName("page");
        PageHead head = new PageHead(text("survey.support.title"), text("survey.support.lead"));
        if (signedIn.has(Role.ADMINISTRATOR)) {
            head.withAction(Actions.primaryLink(text("survey.support.edit"), SurveyAddress.SUPPORT_EDIT));
        }
        List<SupportRoute> routes = support.all();
        add(
                head,
                new Card(routes.isEmpty() ? new EmptyPlace(text("survey.support.none")) : new SupportRoutes(routes)),
                Actions.row(Actions.secondaryLink(text("survey.scaling.title"), SurveyAddress.TEAM)));
    }
}
