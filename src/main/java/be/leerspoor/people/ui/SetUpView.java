package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonDraft;
import be.leerspoor.people.SetUp;
import be.leerspoor.people.SetUpDraft;
import be.leerspoor.people.SetUpResult;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.CenteredSheet;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Where an organisation begins: its name, its first administrator, and the code that stands in the terminal. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Composite<CenteredSheet> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient SetUp setUp;
    private final transient Doorstep doorstep;
    private final Div answer = new Div();
    private final TextField code = new TextField(text("people.setup.code"));
    private final TextField organisation = new TextField(text("people.setup.organisation"));
    private final PersonForm administrator = new PersonForm();
    private final NewPasswordFields password = new NewPasswordFields();

    SetUpView(SetUp setUp, Doorstep doorstep) {
        this.setUp = setUp;
        this.doorstep = doorstep;
    }

    @Override
    protected CenteredSheet initContent() {
        code.setHelperText(text("people.setup.code.help"));
        code.setAutocomplete(Autocomplete.OFF);
        TextLimit.on(organisation, SetUpDraft.LONGEST_ORGANISATION);
        for (TextField field : new TextField[] {code, organisation}) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        return new CenteredSheet(
                text("people.setup.title"),
                new Paragraph(text("people.setup.lead")),
                code,
                organisation,
                new H2(text("people.setup.administrator")),
                administrator,
                password,
                answer,
                Actions.row(Actions.primary(text("people.setup.submit"), this::perform)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (setUp.isNeeded()) {
            doorstep.letFillIn();
        } else {
            event.forwardTo(LoginView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return text("shell.page.title", text("people.setup.title"));
    }

    private void perform() {
        answer.removeAll();
        if (!TextLimit.fits(this)) {
            return;
        }
        boolean coded = require(code);
        boolean named = require(organisation) && coded;
        Optional<PersonDraft> person = administrator.draft();
        Optional<String> chosen = password.password();
        if (!named || person.isEmpty() || chosen.isEmpty()) {
            return;
        }
        var draft = new SetUpDraft(code.getValue(), organisation.getValue(), person.get(), chosen.get());
        switch (setUp.perform(draft, remoteAddress())) {
            case SetUpResult.Ready ready -> leave("login?" + SignInAnswers.READY);
            case SetUpResult.AlreadySetUp already -> leave("login");
            case SetUpResult.WrongCode wrong -> refuse(code, text("people.setup.code.wrong"));
            case SetUpResult.Wait wait ->
                answer.add(Notice.attention(text("people.setup.wait", Waiting.inWords(wait.left()))));
            case SetUpResult.NeverStored never -> answer.add(Notice.attention(text("people.never-stored")));
            case SetUpResult.Refused refused -> password.refuse(refused.problem());
        }
    }

    private void leave(String address) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(address));
    }

    private static boolean require(TextField field) {
        boolean filled = !field.getValue().isBlank();
        refuse(field, filled ? "" : text("people.required"));
        return filled;
    }

    private static void refuse(TextField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }

    private static String remoteAddress() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null
                ? ""
                : Optional.ofNullable(request.getRemoteAddr()).orElse("");
    }
}
