package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.AccessTokens;
import be.leerspoor.people.Accounts;
import be.leerspoor.people.AuditTrail;
import be.leerspoor.people.Profile;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.shell.LanguageChoice;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The own account: who I am here, my language, my password, my tokens, and the way out everywhere. */
@Route("profile")
@PermitAll
class ProfileView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Accounts accounts;

    ProfileView(
            Accounts accounts,
            AccessTokens tokens,
            AuditTrail trail,
            RoleLabels roleLabels,
            LanguageChoice language,
            Clock clock) {
        this.accounts = accounts;
        Map<Role, String> labels = roleLabels.in(Texts.language());
        Profile profile = accounts.profile();
        Div cards = new Div(
                Card.titled(text("people.profile.account"), account(profile, labels)),
                Card.titled(text("people.profile.language"), languages(language)),
                Card.titled(text("people.profile.password"), new PasswordPart(accounts)),
                Card.titled(text("people.profile.sessions"), sessions()),
                Card.titled(text("people.profile.tokens"), new TokensPart(tokens, clock)),
                Card.titled(text("people.profile.audit"), new OwnAuditPart(trail, labels)));
        cards.addClassName("stack");
        add(new PageHead(profile.firstName() + " " + profile.lastName(), text("people.profile.lead")), cards);
    }

    private static Component account(Profile profile, Map<Role, String> labels) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, text("people.profile.user-name"), profile.userName());
        fact(list, text("people.profile.mail"), profile.mail());
        fact(
                list,
                text("people.profile.teams"),
                or(String.join(", ", profile.teams()), text("people.profile.no-team")));
        String roles = profile.roles().stream()
                .map(held -> RoleWords.of(held.role(), held.place(), labels))
                .collect(Collectors.joining(", "));
        fact(list, text("people.profile.roles"), or(roles, text("people.profile.no-role")));
        Paragraph wrong = new Paragraph(text("people.profile.wrong"));
        wrong.addClassNames("soft", "small");
        return new Div(list, wrong);
    }

    private static void fact(DescriptionList list, String term, String words) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }

    private static String or(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }

    private static Component languages(LanguageChoice language) {
        RadioButtonGroup<Locale> choice = new RadioButtonGroup<>(text("people.profile.language.label"));
        choice.setItems(Texts.DUTCH, Texts.ENGLISH);
        choice.setItemLabelGenerator(each -> text("shell.language." + each.getLanguage()));
        choice.setValue(Texts.language());
        choice.addValueChangeListener(change -> language.choose(change.getValue()));
        return choice;
    }

    private Component sessions() {
        Div part = new Div(
                new Paragraph(text("people.profile.sessions.line")),
                Actions.row(Actions.secondary(text("people.profile.sessions.end"), this::askToEndSessions)));
        part.addClassName("stack-tight");
        return part;
    }

    private void askToEndSessions() {
        Confirm.askAttention(
                text("people.profile.sessions.question"),
                text("people.profile.sessions.consequence"),
                text("people.profile.sessions.end"),
                accounts::signOutEverywhere);
    }
}
