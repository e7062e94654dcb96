package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.OneTimeLinks;
import be.leerspoor.people.WelcomeResult;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.CenteredSheet;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Where a one-time link leads: a person chooses a password. Opening the page does not use up the link. */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient OneTimeLinks links;
    private final transient Doorstep doorstep;

    WelcomeView(OneTimeLinks links, Doorstep doorstep) {
        this.links = links;
        this.doorstep = doorstep;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        removeAll();
        Optional<String> firstName = links.greets(secret);
        firstName.ifPresent(known -> doorstep.letFillIn());
        add(firstName.isPresent() ? form(secret, firstName.get()) : unusable());
    }

    @Override
    public String getPageTitle() {
        return text("shell.page.title", text("people.welcome.page"));
    }

    private CenteredSheet form(String secret, String firstName) {
        NewPasswordFields password = new NewPasswordFields();
        Button submit = Actions.primary(
                text("people.welcome.submit"),
                () -> password.password().ifPresent(chosen -> store(secret, chosen, password)));
        submit.addClickShortcut(Key.ENTER);
        return new CenteredSheet(
                text("people.welcome.title", firstName),
                new Paragraph(text("people.welcome.lead")),
                password,
                Actions.row(submit));
    }

    private void store(String secret, String chosen, NewPasswordFields password) {
        switch (links.setPassword(secret, chosen)) {
            case WelcomeResult.Refused refused -> password.refuse(refused.problem());
            case WelcomeResult.LinkUnusable unusable -> show(unusable());
            case WelcomeResult.PasswordSet set -> show(done());
        }
    }

    private void show(CenteredSheet sheet) {
        removeAll();
        add(sheet);
    }

    private static CenteredSheet done() {
        return new CenteredSheet(
                text("people.welcome.done.title"),
                Notice.done(text("people.welcome.done.line")),
                Actions.row(Actions.primaryLink(text("people.welcome.sign-in"), "login")));
    }

    private static CenteredSheet unusable() {
        return new CenteredSheet(
                text("people.welcome.unusable.title"),
                new Paragraph(text("people.welcome.unusable.line")),
                Actions.row(Actions.secondaryLink(text("people.welcome.sign-in"), "login")));
    }
}
