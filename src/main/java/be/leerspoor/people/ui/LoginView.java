package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.DemoSignInCheck;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.CenteredSheet;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Where one signs in: a form the browser sends by itself, and in the demo organisation one button per person. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<CenteredSheet> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_WAIT_SHOWN = 3600;

    private final transient SignedIn signedIn;
    private final transient ObjectProvider<DemoSignInCheck> demo;
    private final CenteredSheet sheet = new CenteredSheet(text("people.login.title"));
    private final Div answer = new Div();
    private final String triedName = TriedName.take().orElse("");

    LoginView(SignedIn signedIn, ObjectProvider<DemoSignInCheck> demo) {
        this.signedIn = signedIn;
        this.demo = demo;
    }

    @Override
    protected CenteredSheet initContent() {
        sheet.add(answer, form());
        demo.ifAvailable(check -> sheet.add(cast(check)));
        Paragraph help = new Paragraph(text("people.login.help"));
        help.addClassNames("soft", "small");
        sheet.add(help);
        return sheet;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.isStaff()) {
            event.forwardTo("");
            return;
        }
        answer.removeAll();
        answer(event.getLocation().getQueryParameters()).ifPresent(words -> answer.add(Notice.attention(words)));
    }

    @Override
    public String getPageTitle() {
        return text("shell.page.title", text("people.login.title"));
    }

    private Component form() {
        PostForm form = new PostForm("login");
        form.addClassName("form");
        boolean named = !triedName.isEmpty();
        form.field(text("people.login.name"), "username", "text", "username")
                .setAttribute("autofocus", !named)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("value", triedName);
        form.field(text("people.login.password"), "password", "password", "current-password")
                .setAttribute("autofocus", named);
        return form.submit(text("people.login.submit"), "");
    }

    private static Component cast(DemoSignInCheck check) {
        Div cast = new Div();
        cast.addClassName("cast");
        check.people().forEach(person -> {
            PostForm form = new PostForm("login/demo").hidden(DemoSignInFilter.PERSON, person.userName());
            cast.add(form.submit(person.name(), person.purpose()));
        });
        Div part =
                new Div(new H2(text("people.login.demo.title")), new Paragraph(text("people.login.demo.line")), cast);
        part.addClassName("stack-tight");
        return part;
    }

    private Optional<String> answer(QueryParameters parameters) {
        if (parameters.getParameters().containsKey(SignInAnswers.WRONG)) {
            return Optional.of(text("people.login.wrong"));
        }
        if (parameters.getParameters().containsKey(SignInAnswers.READY)) {
            return Optional.of(text("people.login.ready"));
        }
        if (parameters.getParameters().containsKey(SignInAnswers.AGAIN)) {
            return Optional.of(text(triedName.isEmpty() ? "people.login.again" : "people.login.again.named"));
        }
        return parameters
                .getSingleParameter(SignInAnswers.WAIT)
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(seconds -> text("people.login.wait", Waiting.inWords(Math.clamp(seconds, 1, LONGEST_WAIT_SHOWN))));
    }
}
