package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.people.FirstStep;
import be.leerspoor.people.FirstSteps;
import be.leerspoor.people.NameResult;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;

/** What the roles are called in this organisation, in both languages. */
@Route("administration/roles")
@RolesAllowed("ADMINISTRATOR")
class RolesView extends Div {

    private static final long serialVersionUID = 1;

    private final transient RoleLabels labels;

    RolesView(RoleLabels labels, FirstSteps steps) {
        this.labels = labels;
        steps.done(FirstStep.ROLES);
        Map<Role, String> dutch = labels.in(Texts.DUTCH);
        Map<Role, String> english = labels.in(Texts.ENGLISH);
        Div cards = new Div();
        cards.addClassName("stack");
        for (Role role : Role.values()) {
            cards.add(card(role, dutch.getOrDefault(role, ""), english.getOrDefault(role, "")));
        }
        add(new PageHead(text("people.roles.title"), text("people.roles.lead")), cards);
    }

    private Component card(Role role, String dutch, String english) {
        TextField inDutch = field(role, Texts.DUTCH, dutch);
        TextField inEnglish = field(role, Texts.ENGLISH, english);
        Div fields = new Div(inDutch, inEnglish);
        fields.addClassName("side-by-side");
        Div answer = new Div();
        Div content = new Div(fields, answer, Actions.row(Actions.secondary(text("people.roles.save"), () -> {
            boolean inBoth = save(role, Texts.DUTCH, inDutch);
            boolean saved = save(role, Texts.ENGLISH, inEnglish) && inBoth;
            answer.removeAll();
            if (saved) {
                answer.add(Notice.done(text("people.roles.saved")));
            }
        })));
        content.addClassName("fields");
        return Card.titled(textIn(Texts.language(), key("people.role", role)), content);
    }

    private boolean save(Role role, Locale language, TextField field) {
        if (!TextLimit.fits(field)) {
            return false;
        }
        boolean refused = labels.rename(role, language, field.getValue()) instanceof NameResult.NeverStored;
        field.setErrorMessage(text("people.never-stored"));
        field.setInvalid(refused);
        return !refused;
    }

    private static TextField field(Role role, Locale language, String label) {
        TextField field = new TextField(text("people.roles.in." + language.getLanguage()));
        field.setValue(label);
        field.setPlaceholder(textIn(language, key("people.role", role)));
        TextLimit.on(field, RoleLabels.LONGEST_LABEL);
        field.setWidthFull();
        return field;
    }
}
